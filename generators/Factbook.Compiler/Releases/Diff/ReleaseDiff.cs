using System.Linq;

namespace Factbook.Compiler.Releases.Diff;

/// <summary>What distinguishes two releases of a dataset.</summary>
/// <param name="Members">The differences in what programs are compiled against, by name.</param>
/// <param name="Facts">The differences in the facts, by table, identifier and slot.</param>
public sealed record ReleaseDiff(EquatableArray<ReleaseChange> Members, EquatableArray<ReleaseChange> Facts)
{
    /// <summary>The step of the version that all differences together imply.</summary>
    public VersionStep Step =>
        Members.Concat(Facts).Select(change => change.Step).DefaultIfEmpty(VersionStep.None).Max();

    /// <summary>Compares two releases. A pure function.</summary>
    /// <param name="before">The older one.</param>
    /// <param name="after">The newer one.</param>
    public static ReleaseDiff Between(Release before, Release after) => new(
        Comparison.Of(PublicMembers.Of(before), PublicMembers.Of(after))
            .Select(pair => ReleaseChange.Of(pair.Key, pair.Before, pair.After, ofChange: VersionStep.Major))
            .ToEquatableArray(),
        FactComparison.Of(before, after).ToEquatableArray());
}
