using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.CSharp;

namespace Factbook.Compiler.Layout;

/// <summary>The slots that lead from a row to a reference, through value objects or directly.</summary>
/// <param name="Slots">The slots, from the row on.</param>
/// <param name="Name">The name of the index: <c>By</c> and the slots.</param>
/// <param name="Item">What the reference is.</param>
/// <param name="IsCitation">Whether it is the source of a citation.</param>
internal sealed record ReferencePath(EquatableArray<string> Slots, string Name, ItemType Item, bool IsCitation)
{
    private const int MostSlots = 4;

    // Where a value may be of hundreds of classes, each with values of its own, there is no end of paths.
    private const int MostPaths = 1000;

    /// <summary>The path as text: <c>cites.source</c>.</summary>
    public string Text => string.Join(".", Slots);

    /// <summary>
    /// All paths of a table's rows. A class that contains itself is followed once; where classes of rows have a path with
    /// different ranges, the widest of them counts, as an index has one type.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="types">The types of the dataset.</param>
    public static IEnumerable<ReferencePath> AllOf(TableType table, DatasetTypes types) => SlotsOf(table, types)
        .SelectMany(property => From(property, types, "By", [], []).Take(MostPaths))
        .GroupBy(path => path.Text)
        .Select(paths => Widest([.. paths], new ItemWidth(types)));

    /// <summary>
    /// The slots of a table's rows, each as the class has it that an index is made for and that says least of it: of a slot that
    /// is a reference here and a date there, an index is of one kind. Objects, whose own references have indexes of other names, stand
    /// beside that.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="types">The types of the dataset.</param>
    public static IEnumerable<PropertyType> SlotsOf(TableType table, DatasetTypes types) => Classes(table, types)
        .SelectMany(record => record.Properties)
        .GroupBy(property => (property.Slot, IsObject: property.Item.Kind == ItemKind.Object && !property.IsIndexed))
        .Select(properties => properties.Where(HasIndex).ToArray() is { Length: > 0 } indexed
            ? new ItemWidth(types).Widest(indexed)
            : properties.First());

    private static bool HasIndex(PropertyType property) => property.IsIndexed || property.Item.Kind switch
    {
        ItemKind.Reference or ItemKind.Object or ItemKind.Enum or ItemKind.Boolean => true,
        ItemKind.Date or ItemKind.Edtf => !property.IsList,
        _ => false,
    };

    /// <summary>The records of a table's rows: that of the table's class, then those of its descendants.</summary>
    /// <param name="table">The table.</param>
    /// <param name="types">The types of the dataset.</param>
    public static IEnumerable<RecordType> Classes(TableType table, DatasetTypes types) =>
        table.RowClasses.Select(types.FindRecord).OfType<RecordType>().Prepend(table.Record).Distinct();

    /// <summary>Finds the references at the path's end.</summary>
    /// <param name="row">The row.</param>
    /// <param name="positions">Where the slots of classes are.</param>
    /// <param name="found">Takes the references.</param>
    public void Collect(ObjectValue row, SlotPositions positions, List<ReferenceValue> found) => Collect(row, 0, positions, found);

    private static ReferencePath Widest(ReferencePath[] paths, ItemWidth width) =>
        paths.FirstOrDefault(wide => paths.All(narrow => width.IsWithin(narrow.Item, wide.Item))) ?? paths[0];

    private static IEnumerable<ReferencePath> From(PropertyType property, DatasetTypes types, string above, string[] path, string[] classes)
    {
        string[] next = [.. path, property.Slot];
        string name = above + property.SlotInCSharp;
        if (property.Item.Kind == ItemKind.Reference)
        {
            bool isCitation = property.SlotOwner is { Home: TypeHome.Library, Name: CoreNames.Citation };
            yield return new ReferencePath(next.ToEquatableArray(), name, property.Item, isCitation);
        }

        // Values in values in values are as many as there are ways through them, which no reader looks up.
        bool isDeep = next.Length >= MostSlots;
        foreach (string className in property.Item.Classes.Where(name => !isDeep && !classes.Contains(name)))
        {
            foreach (PropertyType nested in types.FindRecord(className)!.Properties)
            {
                foreach (ReferencePath found in From(nested, types, name, next, [.. classes, className]))
                {
                    yield return found;
                }
            }
        }
    }

    private void Collect(Value? value, int depth, SlotPositions positions, List<ReferenceValue> found)
    {
        switch (value)
        {
            case ListValue list:
                foreach (Value item in list.Items)
                {
                    Collect(item, depth, positions, found);
                }

                break;
            // What refers to something else by a slot of that name is no part of the index.
            case ObjectValue instance when depth < Slots.Count:
                bool isPart = depth < Slots.Count - 1 || positions.IsWithin(instance.ClassName, Slots[depth], Item);
                int position = isPart ? positions.Of(instance.ClassName, Slots[depth]) : -1;
                Collect(position < 0 ? null : instance.Slots[position], depth + 1, positions, found);
                break;
            case ReferenceValue reference when depth == Slots.Count:
                found.Add(reference);
                break;
        }
    }
}
