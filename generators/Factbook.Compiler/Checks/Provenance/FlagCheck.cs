using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Assembling;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Checks.Provenance;

/// <summary>A record marks a disputed value as inferred just where the claim that it follows does.</summary>
internal sealed class FlagCheck(ResolvedDataset dataset, DatasetProblems problems) : DatasetCheck(dataset, problems)
{
    public override void VisitDispute(DisputeRecord dispute)
    {
        if (dispute.Position < 0 || dispute.Pick is not { } pick || dispute.OwnValue is null)
        {
            return;
        }

        DatasetRow record = dispute.Target!;
        string slot = dispute.Slot!.Text;
        ClassShape claim = Dataset.Shape(pick.Instance);
        bool isInferred = Lists(record.Shape.Value(record.Value, CoreNames.InferredSlot), slot);
        bool isClaimInferred = Lists(claim.Value(pick.Instance, CoreNames.InferredSlot), CoreNames.ClaimValueSlot);
        if (isInferred != isClaimInferred)
        {
            (string one, string other) = isInferred ? ("", " not") : (" not", "");
            Problems.AddRelated(
                ProblemRules.FlagsDiffer,
                record.Place(dispute.OwnValue.Node),
                dispute.Row.Place(pick.Node),
                slot,
                record.Name,
                one,
                pick.Key?.Text ?? "",
                other);
        }
    }

    private static bool Lists(Value? names, string name) =>
        names is ListValue list && list.Items.Any(item => item is TextValue text && text.Text == name);
}
