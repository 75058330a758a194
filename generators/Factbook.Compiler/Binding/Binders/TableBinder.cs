using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding.Mends;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Binding.Binders;

/// <summary>Reads the rows that a file holds of one table.</summary>
internal sealed class TableBinder(SchemaBinder schema, ClassShape root, ProblemList problems)
{
    private readonly List<(SlotDefinition Slot, Value Value)> _others = [];

    /// <summary>What stands in slots of the tree root that are no tables.</summary>
    public IReadOnlyList<(SlotDefinition Slot, Value Value)> Others => _others;

    /// <summary>Reads a table.</summary>
    /// <param name="entry">The name of the table and its rows.</param>
    /// <param name="isComplete">
    /// Set to <see langword="false"/> where a row is lost, or cannot be known by its identifier.
    /// </param>
    /// <returns>The rows, or <see langword="null"/> where it is no table or has no rows.</returns>
    public BoundTable? Bind(YamlEntry entry, ref bool isComplete)
    {
        int position = root.Position(entry.Key.Text);
        if (position < 0 && root.Definition.Uncompiled.FirstOrDefault(slot => slot.Name == entry.Key.Text) is { } uncompiled)
        {
            if (new SlotBinder(uncompiled, root.Definition, schema).Bind(entry.Value, problems) is { } other)
            {
                _others.Add((uncompiled, other));
            }

            return null;
        }

        if (position < 0)
        {
            string key = entry.Key.Text;
            string hint = SlotMend.OfKey(key) is { Length: > 0 } mend ? mend : Suggestions.Hint(key, root.SlotNames);
            problems.Add(ProblemRules.UnknownTable, entry.Key.Number, key, hint);
            isComplete = false;
            return null;
        }

        if (!IsTable(root.Definition.Slots[position]))
        {
            // The schema's own mistake, reported there; to repeat it for every row would hide it.
            isComplete = false;
            return null;
        }

        Value? value = schema.FindClass(root.Name)!.BindSlot(position, entry.Value, problems);
        if (value is not ListValue list)
        {
            isComplete &= value is null;
            return null;
        }

        var rows = new List<ObjectValue>(list.Items.Count);
        long bytes = 0;
        foreach (Value item in list.Items)
        {
            if (item is ObjectValue row)
            {
                rows.Add(row);
                bytes += TableBudget.MostBytesOf(row);
                ClassShape shape = schema.FindShape(row.ClassName)!;
                isComplete &= shape.NumbersRows || shape.Id(row) is not null;
            }
            else
            {
                isComplete = false;
            }
        }

        return new BoundTable(entry.Key.Text, rows.ToEquatableArray(), bytes);
    }

    private bool IsTable(SlotDefinition slot) =>
        slot.Ranges.Count == 1 && slot.Range.Kind == SlotRangeKind.Object
        && schema.FindShape(slot.Range.Name)?.Definition.HasRows == true;
}
