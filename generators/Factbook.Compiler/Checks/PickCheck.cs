using System.Collections.Generic;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Assembling;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Checks;

/// <summary>
/// A dispute follows one claim, which its rank and the record itself agree with; an unresolved one follows none.
/// </summary>
internal sealed class PickCheck(ResolvedDataset dataset, DatasetProblems problems) : DatasetCheck(dataset, problems)
{
    private const string Preferred = "preferred";

    public override void VisitDispute(DisputeRecord dispute)
    {
        if (dispute.Method is null)
        {
            return;
        }

        if (dispute.IsUnresolved)
        {
            CheckUnresolved(dispute);
        }
        else if (dispute.Canonical is not { } canonical)
        {
            Problems.Add(ProblemRules.CanonicalMissing, dispute.Row.Place(dispute.Row.Node));
        }
        else if (dispute.Pick is { } pick)
        {
            CheckRanks(dispute, pick, canonical);
            CheckOwnValue(dispute, pick);
        }
        else
        {
            Problems.Add(
                ProblemRules.CanonicalUnknown,
                dispute.Row.Place(canonical.Node),
                canonical.Text,
                Suggestions.Hint(canonical.Text, Keys(dispute)));
        }
    }

    private void CheckUnresolved(DisputeRecord dispute)
    {
        if (dispute.Canonical is { } canonical)
        {
            Problems.Add(ProblemRules.UnresolvedWithPick, dispute.Row.Place(canonical.Node));
        }

        foreach (RivalClaim claim in dispute.Claims)
        {
            if (claim.Rank is { Text: Preferred } rank)
            {
                Report(dispute, rank, $"An unresolved dispute prefers no claim, but '{claim.Key?.Text}' is preferred.");
            }
        }

        if (dispute.Position >= 0 && dispute.OwnValue is { } own)
        {
            Problems.AddRelated(
                ProblemRules.UnresolvedWithValue,
                dispute.Target!.Place(own.Node),
                dispute.Row.Place(dispute.Row.Node),
                dispute.Slot!.Text,
                dispute.Target.Id ?? "");
        }
    }

    private void CheckRanks(DisputeRecord dispute, RivalClaim pick, TextValue canonical)
    {
        foreach (RivalClaim claim in dispute.Claims)
        {
            if (claim.Rank is not { } rank)
            {
                continue;
            }

            if (claim == pick && rank.Text != Preferred)
            {
                Report(dispute, rank, $"The dispute follows '{canonical.Text}', so its rank must be preferred.");
            }
            else if (claim != pick && rank.Text == Preferred)
            {
                string key = claim.Key?.Text ?? "";
                Report(dispute, rank, $"The claim '{key}' is preferred, but the dispute follows '{canonical.Text}'.");
            }
        }
    }

    private void CheckOwnValue(DisputeRecord dispute, RivalClaim pick)
    {
        if (dispute.Position < 0
            || dispute.OwnValue is InvalidValue
            || pick.Value is InvalidValue
            || Equals(dispute.OwnValue, pick.Value))
        {
            return;
        }

        DatasetRow target = dispute.Target!;
        Problems.AddRelated(
            ProblemRules.OwnValueDiffers,
            target.Place(dispute.OwnValue?.Node ?? target.Node),
            dispute.Row.Place(pick.Value?.Node ?? pick.Node),
            dispute.Slot!.Text,
            target.Id ?? "",
            pick.Key!.Text);
    }

    private void Report(DisputeRecord dispute, EnumValue rank, string message) =>
        Problems.Add(ProblemRules.RankInconsistent, dispute.Row.Place(rank.Node), message);

    private static IEnumerable<string> Keys(DisputeRecord dispute)
    {
        foreach (RivalClaim claim in dispute.Claims)
        {
            if (claim.Key is { } key)
            {
                yield return key.Text;
            }
        }
    }
}
