using System.Collections.Generic;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Assembling;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Checks;

/// <summary>A dispute is about a disputable slot of a record, and is the only one about it.</summary>
internal sealed class DisputeCheck(ResolvedDataset dataset, DatasetProblems problems) : DatasetCheck(dataset, problems)
{
    private readonly Dictionary<(DatasetRow Row, int Position), DatasetRow> _first = [];

    public override void VisitDispute(DisputeRecord dispute)
    {
        if (dispute.Target is not { } target || dispute.Slot is not { } slot)
        {
            return;
        }

        ProblemPlace place = dispute.Row.Place(slot.Node);
        if (target.Shape.Position(slot.Text) < 0)
        {
            string hint = Suggestions.Hint(slot.Text, Disputable(target.Shape.Definition));
            Problems.Add(ProblemRules.DisputedSlotUnknown, place, target.Shape.Name, slot.Text, hint);
        }
        else if (dispute.Position < 0)
        {
            Problems.Add(ProblemRules.SlotNotDisputable, place, slot.Text, target.Shape.Name);
        }
        else if (_first.TryGetValue((target, dispute.Position), out DatasetRow? first))
        {
            Problems.AddRelated(
                ProblemRules.SecondDispute,
                place,
                first.Place(first.Node),
                slot.Text,
                target.Id ?? "",
                first.Id ?? first.Shape.Name);
        }
        else
        {
            _first.Add((target, dispute.Position), dispute.Row);
        }
    }

    private static IEnumerable<string> Disputable(ClassDefinition definition)
    {
        foreach (SlotDefinition slot in definition.Slots)
        {
            if (slot.Disputable)
            {
                yield return slot.Name;
            }
        }
    }
}
