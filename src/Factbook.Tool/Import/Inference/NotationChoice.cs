using System.Collections.Generic;
using Factbook.Tool.Import.Notations;

namespace Factbook.Tool.Import.Inference;

/// <summary>The notation of a column, and why.</summary>
/// <param name="Notation">The notation.</param>
/// <param name="AbsentTexts">Texts that stand for nothing.</param>
/// <param name="Reason">Why it was chosen.</param>
/// <param name="Remarks">What nearly fitted and did not, and what changes.</param>
internal sealed record NotationChoice(
    Notation Notation, IReadOnlySet<string> AbsentTexts, string Reason, IEnumerable<string> Remarks);
