using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Schema.Resolving;

/// <summary>Checks that a slot which is said to be the label can be one: a text, or names of which one is the primary one.</summary>
internal sealed class LabelChecks(TypeResolver types, SchemaProblems problems, SchemaTarget target)
{
    /// <summary>Checks a slot, and says whether it is the label.</summary>
    /// <param name="place">Where the slot is said to be the label.</param>
    /// <param name="slot">The slot.</param>
    internal bool Check(ProblemPlace place, SlotDefinition slot)
    {
        bool isText = slot.Ranges.Count == 1 && slot.Range.Kind == SlotRangeKind.Type
            && types.Find(slot.Range.Name)?.Kind == ScalarKind.Text;
        string? reason = Labels.IsNames(slot) ? null
            : slot.Multivalued ? "is a list"
            : isText ? null : "is no text";
        if (reason is not null)
        {
            target.ReportWithoutEffect(problems, ProblemRules.BadLabel, place, "It labels nothing.", slot.Name, reason);
        }

        return reason is null;
    }
}
