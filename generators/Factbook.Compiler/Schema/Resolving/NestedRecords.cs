using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Schema.Resolving;

/// <summary>
/// Turns slots of datasets that inline records with identifiers into references: the records stand in their table, wherever they are
/// written. Those that a tree root inlines are the rows of tables.
/// </summary>
/// <param name="declarations">Has the classes.</param>
/// <param name="ranges">Knows which classes have identifiers.</param>
/// <param name="problems">What to add problems to.</param>
/// <param name="target">Says whether there are tables.</param>
internal sealed class NestedRecords(SchemaDeclarations declarations, RangeResolver ranges, SchemaProblems problems, SchemaTarget target)
{
    /// <summary>Whether a slot is such a one.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="owner">The class that has it.</param>
    internal bool IsNested(SlotDefinition slot, ClassDeclaration owner) =>
        target.HasRecordsIn(owner) && slot.Ranges.Any(IsIdentifiedObject);

    /// <summary>What becomes of such a slot.</summary>
    /// <param name="slot">The slot.</param>
    internal SlotDefinition AsReferences(SlotDefinition slot) => slot with
    {
        Nested = true,
        Inlined = false,
        Ranges = slot.Ranges
            .Select(range => IsIdentifiedObject(range) ? range with { Kind = SlotRangeKind.Reference } : range)
            .ToEquatableArray(),
    };

    /// <summary>What is a tree root by name, and a record by its place.</summary>
    /// <param name="root">The class.</param>
    internal ClassDefinition AsRecord(ClassDefinition root)
    {
        foreach (SlotDefinition slot in root.Slots.Where(slot => slot.Ranges.Any(IsIdentifiedObject)))
        {
            Report(slot);
        }

        return root with { TreeRoot = false, Slots = root.Slots.Select(AsOfRecord).ToEquatableArray() };
    }

    /// <summary>A slot of a tree root as it would be in a record: what is inlined goes to its table.</summary>
    /// <param name="slot">The slot.</param>
    internal SlotDefinition AsOfRecord(SlotDefinition slot) => slot.Ranges.Any(IsIdentifiedObject) ? AsReferences(slot) : slot;

    /// <summary>Says that the records of a slot go to their table, or refuses it in strict mode.</summary>
    /// <param name="slot">The slot.</param>
    internal void Report(SlotDefinition slot)
    {
        const string Reason = "is inlined, but records with identifiers stand in their table and are referred to";
        problems.Tolerate(ProblemRules.BadInlining, slot.Place, "The records go to their table.", slot.Name, Reason);
    }

    private bool IsIdentifiedObject(SlotRange range) =>
        range.Kind == SlotRangeKind.Object && ranges.IsIdentified(declarations.Classes[range.Name]);
}
