using System;
using System.Collections.Generic;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Assembling;
using Factbook.Compiler.Binding.Mends;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Checks;

/// <summary>
/// The claims of a dispute have keys of their own, a value or a reason for having none, and say different things.
/// </summary>
internal sealed class ClaimCheck(ResolvedDataset dataset, DatasetProblems problems) : DatasetCheck(dataset, problems)
{
    public override bool Concerns(ClassShape shape) => CoreNames.Is(shape.Definition, CoreNames.Claim);

    /// <summary>
    /// A claim outside a dispute is about no slot that could tell the type of its value; it is a text.
    /// </summary>
    public override void VisitInstance(DatasetRow row, ObjectValue instance, ClassShape shape)
    {
        if (shape.Value(instance, CoreNames.ClaimValueSlot) is UnresolvedValue { Raw: not YamlScalar } value)
        {
            Problems.Add(
                ProblemRules.SingleExpected, row.Place(value.Node), CoreNames.ClaimValueSlot, Wording.Shape(value.Raw), SlotMend.OfCollection(value.Raw));
        }
    }

    public override void VisitDispute(DisputeRecord dispute)
    {
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        var values = new Dictionary<(Value Content, bool IsDenial), RivalClaim>();
        foreach (RivalClaim claim in dispute.Claims)
        {
            CheckKey(dispute, claim, keys);
            if (claim.Value is null == claim.State is null)
            {
                ProblemPlace place = dispute.Row.Place(claim.State?.Node ?? claim.Node);
                Problems.Add(ProblemRules.ClaimValue, place, claim.State is null ? "neither" : "both");
            }
            else if ((claim.Value ?? claim.State) is { } content and not InvalidValue)
            {
                CheckContent(dispute, claim, content, values);
            }
        }
    }

    private void CheckKey(DisputeRecord dispute, RivalClaim claim, Dictionary<string, int> keys)
    {
        if (claim.Key is not { } key)
        {
            return;
        }

        if (keys.TryGetValue(key.Text, out int first))
        {
            Problems.AddRelated(
                ProblemRules.DuplicateClaimKey,
                dispute.Row.Place(key.Node),
                dispute.Row.Place(first),
                key.Text);
        }
        else
        {
            keys.Add(key.Text, key.Node);
        }
    }

    /// <summary>Who says the same is cited by the same claim; to deny a value is not to say the same.</summary>
    private void CheckContent(
        DisputeRecord dispute,
        RivalClaim claim,
        Value content,
        Dictionary<(Value Content, bool IsDenial), RivalClaim> values)
    {
        if (values.TryGetValue((content, claim.IsDenial), out RivalClaim? first))
        {
            Problems.AddRelated(
                ProblemRules.EqualClaims,
                dispute.Row.Place(content.Node),
                dispute.Row.Place(first.Node),
                first.Key?.Text ?? "",
                claim.Key?.Text ?? "");
        }
        else
        {
            values.Add((content, claim.IsDenial), claim);
        }
    }
}
