using System;

namespace Factbook.Benchmarks.Verdict;

/// <summary>A promise of the library, and what was measured.</summary>
/// <param name="Name">What is promised.</param>
/// <param name="Measured">The figure.</param>
/// <param name="Target">The figure that it may reach at most, or must reach at least.</param>
/// <param name="Unit">The unit of both.</param>
/// <param name="IsFloor">Whether the target is the least and not the most.</param>
internal sealed record Promise(string Name, double Measured, double Target, string Unit, bool IsFloor = false)
{
    public bool IsKept => IsFloor ? Measured >= Target : Measured <= Target;

    public override string ToString() => FormattableString.Invariant(
        $"{Name,-66} {Measured,9:0.###} {(IsFloor ? ">=" : "<=")} {Target,6:0.###} {Unit,-6} {(IsKept ? "ok" : "short")}");
}
