using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Guard.Tests.Model;

namespace Factbook.Guard.Tests.Drawing;

/// <summary>Draws how a class narrows what it inherits.</summary>
internal sealed class NarrowingDrawer(Dice dice, Skeleton skeleton, RangeDrawer ranges)
{
    private HashSet<string>? _ofCore;

    /// <summary>Draws the usages of a class.</summary>
    public void Draw(string className)
    {
        DrawnClass declared = skeleton.Schema.Find(className);
        _ofCore ??= [.. skeleton.Classes.Where(found => found.IsCore).SelectMany(found => found.Attributes).Select(slot => slot.Name)];
        List<DrawnUsage> usages = [];
        foreach (DrawnSlot slot in skeleton.Schema.SlotsOf(className))
        {
            bool isOwn = declared.Attributes.Any(own => own.Name == slot.Name);
            bool isFixed = isOwn || slot.Default is not null || slot.IsIdentifier || slot.DesignatesType || _ofCore.Contains(slot.Name);
            if (!isFixed && dice.Chance(30) && Usage(slot, declared) is { } usage)
            {
                usages.Add(usage);
            }
        }

        skeleton.Replace(className, found => found with { Usages = usages });
    }

    private DrawnUsage? Usage(DrawnSlot slot, DrawnClass owner)
    {
        IReadOnlyList<DrawnRange>? narrower = dice.Chance(75) ? Narrower(slot, owner) : null;
        (long, long)? bounds = narrower is null ? Bounds(slot) : null;
        bool isRequired = !slot.IsRequired && dice.Chance(narrower is null && bounds is null ? 80 : 25)
            && ranges.MayBeRequired(owner, narrower ?? slot.Ranges);
        return narrower is null && bounds is null && !isRequired
            ? null
            : new DrawnUsage(slot.Name) { Ranges = narrower, IsRequired = isRequired, Least = bounds?.Item1, Most = bounds?.Item2 };
    }

    // So that what was a long becomes an int.
    private (long, long)? Bounds(DrawnSlot slot)
    {
        bool isWide = slot is { IsAnyOf: false, Range: ScalarRange { Kind: Scalar.Integer, Least: null }, Least: null or < -5 or 0, Most: null or > 100 };
        return isWide && dice.Chance(60) ? (slot.Least is 0 ? (0, 50) : (-5, 50)) : null;
    }

    private List<DrawnRange>? Narrower(DrawnSlot slot, DrawnClass owner)
    {
        if (slot.IsAnyOf)
        {
            List<DrawnRange> some = dice.Some(slot.Ranges, 60);
            return some.Count > 0 && some.Count < slot.Ranges.Count && IsPossible(slot, owner, some) ? some : null;
        }

        List<DrawnRange> candidates = [.. Candidates(slot.Range, owner).Where(range => IsPossible(slot, owner, [range]))];
        return candidates.Count > 0 ? [dice.Pick(candidates)] : null;
    }

    private bool IsPossible(DrawnSlot slot, DrawnClass owner, IReadOnlyList<DrawnRange> narrower) =>
        !slot.IsRequired || ranges.MayBeRequired(owner, narrower);

    // What is based on the type for texts, or built in beside it.
    private bool IsKindOfText(ScalarRange type) => type is { Kind: Scalar.Text or Scalar.Uri or Scalar.Curie, Name: not "string", IsOpenEnum: false }
        && skeleton.Types.All(known => known.Type != type || known.Basis.Length > 0);

    private IEnumerable<DrawnRange> Candidates(DrawnRange range, DrawnClass owner) => range switch
    {
        ScalarRange { Name: "string" } => ranges.Scalars.Where(IsKindOfText),
        ScalarRange => skeleton.Types.Where(type => type.Basis == range.Name).Select(type => type.Type),
        ClassRange found => skeleton.Classes
            .Where(candidate => candidate.Name != found.Name && skeleton.Schema.Ancestors(candidate.Name).Contains(found.Name, StringComparer.Ordinal))
            .Select(candidate => new ClassRange(candidate.Name, found.IsReference)),
        AnyRange => Enumerable.Range(0, 3).Select(_ => ranges.Draw(owner)).Where(drawn => drawn.Count == 1).Select(drawn => drawn[0])
            .Where(drawn => drawn is not AnyRange),
        _ => [],
    };
}
