using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Assembling;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Checks;

/// <summary>A key tells the values of one slot apart, also where they are written as a list.</summary>
internal sealed class ListKeyCheck(ResolvedDataset dataset, DatasetProblems problems) : DatasetCheck(dataset, problems)
{
    public override bool Concerns(ClassShape shape) => shape.Definition.Slots.Any(
        slot => slot is { Multivalued: true, Inlined: true } && slot.Ranges.Any(range => Dataset.Binder.FindShape(range.Name) is { Key: >= 0 }));

    public override void VisitInstance(DatasetRow row, ObjectValue instance, ClassShape shape)
    {
        foreach (ListValue list in instance.Slots.OfType<ListValue>())
        {
            var first = new Dictionary<Value, Value>();
            foreach (ObjectValue item in list.Items.OfType<ObjectValue>())
            {
                Check(row, item, first);
            }
        }
    }

    private void Check(DatasetRow row, ObjectValue item, Dictionary<Value, Value> first)
    {
        ClassShape shape = Dataset.Shape(item);
        if (shape.Identifier >= 0 || shape.Key < 0 || item.Slots[shape.Key] is not { } key || KeyValues.Comparable(key) is not { } compared)
        {
            return;
        }

        if (first.TryGetValue(compared, out Value? earlier))
        {
            Problems.AddRelated(ProblemRules.DuplicateId, row.Place(key.Node), row.Place(earlier.Node), ValueText.Of(key) ?? "");
        }
        else
        {
            first.Add(compared, key);
        }
    }
}
