using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Assembling;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Checks;

/// <summary>A required slot that may be disputed has a value: an unresolved dispute would leave it without one.</summary>
internal sealed class MissingDisputedCheck(ResolvedDataset dataset, DatasetProblems problems)
    : DatasetCheck(dataset, problems)
{
    private readonly List<(DatasetRow Row, int Position)> _missing = [];
    private readonly HashSet<(DatasetRow Row, int Position)> _explained = [];

    public override bool Concerns(ClassShape shape) =>
        shape.Definition.Slots.Any(slot => slot.Required && slot.Disputable);

    public override void VisitRow(DatasetRow row)
    {
        EquatableArray<SlotDefinition> slots = row.Shape.Definition.Slots;
        for (int i = 0; i < slots.Count; i++)
        {
            if (slots[i].Required
                && slots[i].Disputable
                && row.Value.Slots[i] is null or ListValue { Items.Count: 0 })
            {
                _missing.Add((row, i));
            }
        }
    }

    public override void VisitDispute(DisputeRecord dispute)
    {
        if (dispute.Position < 0)
        {
            return;
        }

        if (dispute.IsUnresolved && dispute.Target!.Shape.Definition.Slots[dispute.Position].Required)
        {
            Problems.Add(
                ProblemRules.UnresolvedRequired,
                dispute.Row.Place(dispute.Slot!.Node),
                dispute.Target.Name,
                dispute.Slot.Text,
                dispute.Row.Id ?? dispute.Row.Shape.Name);
        }

        // Where a claim with a value is followed, the record's lack of one is reported as differing from it.
        if (dispute.IsUnresolved || dispute.Pick is null or { Value: not null })
        {
            _explained.Add((dispute.Target!, dispute.Position));
        }
    }

    public override void Finish()
    {
        foreach ((DatasetRow row, int position) in _missing)
        {
            if (Dataset.IsComplete && !_explained.Contains((row, position)))
            {
                string slot = row.Shape.Definition.Slots[position].Name;
                Problems.Add(ProblemRules.MissingRequired, row.Place(row.Node), row.Name, slot);
            }
        }
    }
}
