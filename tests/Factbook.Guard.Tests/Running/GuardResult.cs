using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Factbook.Guard.Tests.Running;

/// <summary>What became of a case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Refusals">The errors of the checker; none where it accepts the case.</param>
/// <param name="Fault">What went wrong with an accepted case, in a word or two; <see langword="null"/> for nothing.</param>
/// <param name="Details">The details.</param>
internal sealed partial record GuardResult(GuardCase Case, IReadOnlyList<string> Refusals, string? Fault = null, string Details = "")
{
    public bool IsAccepted => Refusals.Count == 0;

    /// <summary>What tells faults apart that are not the same: while a case is made smaller, it stays.</summary>
    public string Kind => Fault + " " + CompilerError().Match(Details).Value;

    /// <summary>The identifiers of the rules by which the case is refused.</summary>
    public IEnumerable<string> Rules => Refusals.Select(refusal => Rule().Match(refusal).Value).Distinct();

    /// <summary>Everything that somebody who mends it wants to see.</summary>
    public override string ToString() =>
        $"{Case.Name}: {Fault}\n{Details}\n--- schema.yaml\n{Case.Files.Schema}--- data.yaml\n{Case.Files.Data}";

    [GeneratedRegex("CS[0-9]{4}")]
    private static partial Regex CompilerError();

    [GeneratedRegex("FB[0-9]{4}")]
    private static partial Regex Rule();
}
