using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Schema.Resolving;

/// <summary>Checks that the slots that a chart is drawn from have ranges that can be drawn.</summary>
internal sealed class ChartChecks(SchemaDeclarations declarations, TypeResolver types, SchemaProblems problems)
{
    /// <summary>Checks the annotations of a slot against its range.</summary>
    internal void Check(SlotDefinition slot)
    {
        foreach (Annotation annotation in slot.Annotations)
        {
            string? reason = annotation.Tag switch
            {
                ChartAnnotations.Part => Part(annotation.Value, slot),
                ChartAnnotations.Only => Only(annotation.Value, slot),
                _ => null,
            };
            if (reason is not null)
            {
                problems.Add(ProblemRules.BadAnnotation, slot.Place, annotation.Tag, reason);
            }
        }
    }

    private string? Part(string part, SlotDefinition slot) => part switch
    {
        "period" when types.Find(slot.Range.Name)?.Kind != ScalarKind.Edtf => "is period on EDTF dates only",
        "amount" when slot.Range.Name != CoreNames.Quantity => "is amount on quantities only",
        "mirror" when slot.Range.Kind != SlotRangeKind.Reference => "is mirror on references only",
        _ when slot.Multivalued => "is for slots with one value",
        _ => null,
    };

    private string? Only(string value, SlotDefinition slot) =>
        declarations.Enums.TryGetValue(slot.Range.Name, out EnumDefinition values)
        && !values.Values.Any(candidate => candidate.Text == value)
            ? $"is '{value}', which is no value of {values.Name}"
            : null;
}
