using Factbook.Compiler.Binding;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Schema.Resolving;

/// <summary>Checks that an index is asked for where there can be one, and is none without asking.</summary>
internal sealed class IndexChecks(SchemaDeclarations declarations, TypeResolver types, SchemaProblems problems)
{
    /// <summary>Checks a slot.</summary>
    /// <param name="place">Where an index is asked for.</param>
    /// <param name="definition">The slot.</param>
    /// <param name="owner">The class that has it.</param>
    /// <param name="isIdentified">Whether the class has an identifier.</param>
    internal void Check(ProblemPlace place, SlotDefinition definition, ClassDeclaration owner, bool isIdentified)
    {
        string? reason = owner.TreeRoot ? "is for slots of records, not for tables"
            : !owner.Mixin && !owner.Abstract && !isIdentified ? $"is for tables, and '{owner.Name}' has no identifier, so it has none"
            : definition.Ranges.Count != 1 ? "cannot order values of several ranges"
            : WhyNot(definition);
        if (reason is not null)
        {
            problems.Add(ProblemRules.BadAnnotation, place, IndexAnnotation.Tag, reason);
        }
    }

    private string? WhyNot(SlotDefinition slot) => slot.Range switch
    {
        _ when slot.Identifier => "is not needed: facts are found by their identifier",
        { Kind: SlotRangeKind.Reference or SlotRangeKind.Enum } => $"is not needed: facts are found by '{slot.Name}' without it",
        { Kind: SlotRangeKind.Object, Name: CoreNames.Quantity } when declarations.Classes[CoreNames.Quantity].IsCore => OfOne(slot),
        { Kind: SlotRangeKind.Type } type => types.Find(type.Name)?.Kind switch
        {
            ScalarKind.Text => null,
            ScalarKind.Integer or ScalarKind.Decimal or ScalarKind.Double or ScalarKind.DateTime or ScalarKind.Time => OfOne(slot),
            ScalarKind.Boolean => $"is not needed: facts are found by '{slot.Name}' without it",
            ScalarKind.Date or ScalarKind.Edtf when !slot.Multivalued => $"is not needed: facts are found by '{slot.Name}' without it",
            ScalarKind.Date or ScalarKind.Edtf => OfOne(slot),
            _ => null,
        },
        _ => $"cannot order '{slot.Name}', whose values are neither numbers, amounts nor texts",
    };

    private static string? OfOne(SlotDefinition slot) => slot.Multivalued ? $"cannot order '{slot.Name}', which is a list" : null;
}
