using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Assembling;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Checks.Provenance;

/// <summary>What the sources are said not to state is a slot of the record without a value.</summary>
internal sealed class NotStatedCheck(ResolvedDataset dataset, DatasetProblems problems) : DatasetCheck(dataset, problems)
{
    public override bool Concerns(ClassShape shape) => CoreNames.Descends(shape.Definition, CoreNames.Cited);

    public override void VisitInstance(DatasetRow row, ObjectValue instance, ClassShape shape)
    {
        if (shape.Value(instance, CoreNames.NotStatedSlot) is not ListValue list)
        {
            return;
        }

        foreach (TextValue name in list.Items.OfType<TextValue>())
        {
            int position = shape.Position(name.Text);
            string? wrong = position < 0 ? $"{shape.Name} has no such slot.{Suggestions.Hint(name.Text, shape.SlotNames)}"
                : instance.Slots[position] is not (null or ListValue { Items.Count: 0 }) ? "it has a value."
                : null;
            if (wrong is not null)
            {
                Problems.Add(ProblemRules.NotStatedWrong, row.Place(name.Node), name.Text, wrong);
            }
        }
    }
}
