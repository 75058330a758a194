using System;

namespace Factbook.Benchmarks.Verdict;

/// <summary>A promise of the library, and what was measured.</summary>
/// <param name="Name">What is promised.</param>
/// <param name="Measured">The figure.</param>
/// <param name="Target">The figure that it may reach at most, or must reach at least; null where nothing is promised.</param>
/// <param name="Unit">The unit of both.</param>
/// <param name="IsFloor">Whether the target is the least and not the most.</param>
internal sealed record Promise(string Name, double Measured, double? Target, string Unit, bool IsFloor = false)
{
    public bool IsKept => Target is not { } target || (IsFloor ? Measured >= target : Measured <= target);

    public override string ToString() => FormattableString.Invariant($"{Name,-66} {Measured,9:0.###} {Outcome}");

    private string Outcome => Target is not { } target
        ? "measured, nothing promised"
        : FormattableString.Invariant($"{(IsFloor ? ">=" : "<=")} {target,6:0.###} {Unit,-6} {(IsKept ? "ok" : "short")}");
}
