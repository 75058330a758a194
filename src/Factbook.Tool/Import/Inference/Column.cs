using System.Collections.Generic;
using Factbook.Tool.Import.Reading;

namespace Factbook.Tool.Import.Inference;

/// <summary>All that a column holds.</summary>
/// <param name="name">The name that the file gives it.</param>
/// <param name="path">The names from the table to it, with dots between them.</param>
internal sealed class Column(string name, string path)
{
    /// <summary>The name that the file gives it.</summary>
    public string Name { get; } = name;

    /// <summary>The names from the table to it, with dots between them.</summary>
    public string Path { get; } = path;

    /// <summary>The single values that are not empty, those in lists included.</summary>
    public List<InputScalar> Scalars { get; } = [];

    /// <summary>The values with parts, those in lists included.</summary>
    public List<InputObject> Objects { get; } = [];

    /// <summary>How many records or values have something here.</summary>
    public int Filled { get; private set; }

    /// <summary>How many say null.</summary>
    public int Nulls { get; private set; }

    /// <summary>How many have an empty text.</summary>
    public int Blanks { get; private set; }

    /// <summary>How many items of lists are empty.</summary>
    public int EmptyItems { get; private set; }

    /// <summary>The first list with something in it, if there is one.</summary>
    public InputList? FirstList { get; private set; }

    /// <summary>The first list inside a list with something in it, if there is one.</summary>
    public InputList? NestedList { get; private set; }

    /// <summary>Takes what a record or a value has in this column.</summary>
    public void Add(InputNode node)
    {
        int before = Scalars.Count + Objects.Count;
        switch (node)
        {
            case InputScalar { Form: ScalarForm.Null }:
                Nulls++;
                return;
            case InputScalar { IsEmpty: true }:
                Blanks++;
                return;
            case InputList list:
                AddItems(list);
                break;
            default:
                AddItem(node);
                break;
        }

        Filled += Scalars.Count + Objects.Count > before ? 1 : 0;
    }

    private void AddItems(InputList list)
    {
        FirstList ??= list.Items.Count > 0 ? list : null;
        foreach (InputNode item in list.Items)
        {
            switch (item)
            {
                case { IsEmpty: true }:
                    EmptyItems++;
                    break;
                case InputList nested:
                    NestedList ??= nested;
                    break;
                default:
                    AddItem(item);
                    break;
            }
        }
    }

    private void AddItem(InputNode item)
    {
        if (item is InputScalar scalar)
        {
            Scalars.Add(scalar);
        }
        else if (item is InputObject { IsEmpty: false } value)
        {
            Objects.Add(value);
        }
    }
}
