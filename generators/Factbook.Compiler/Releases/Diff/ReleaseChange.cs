namespace Factbook.Compiler.Releases.Diff;

/// <summary>One difference between two releases.</summary>
/// <param name="Kind">Whether it was added, changed or removed.</param>
/// <param name="Subject">
/// What it is: <c>visits/visit.2015.01</c> for a fact, with <c>/when</c> for a slot of it, and a C# name such as
/// <c>VisitType.State</c> for a member that programs see.
/// </param>
/// <param name="Step">The step of the version that it implies.</param>
/// <param name="Before">What it was, or <see langword="null"/> where there was nothing.</param>
/// <param name="After">What it is, or <see langword="null"/> where there is nothing.</param>
public sealed record ReleaseChange(ChangeKind Kind, string Subject, VersionStep Step, string? Before, string? After)
{
    /// <summary>
    /// The difference between two texts that differ; what is new raises the minor number, what is gone the major one.
    /// </summary>
    internal static ReleaseChange Of(string subject, string? before, string? after, VersionStep ofChange) =>
        before is null ? new ReleaseChange(ChangeKind.Added, subject, VersionStep.Minor, null, after)
        : after is null ? new ReleaseChange(ChangeKind.Removed, subject, VersionStep.Major, before, null)
        : new ReleaseChange(ChangeKind.Changed, subject, ofChange, before, after);
}
