using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Schema.Resolving;

/// <summary>
/// Tells of each class whether the identifiers of its instances are those of one table alone, and refuses references that
/// could not tell such tables apart.
/// </summary>
/// <param name="classes">The classes, the tree root complete.</param>
/// <param name="problems">What to add problems to.</param>
internal sealed class OwnIdentifiers(IReadOnlyList<ClassDefinition> classes, SchemaProblems problems)
{
    private readonly ClassDefinition? _root = classes.FirstOrDefault(candidate => candidate.TreeRoot);

    /// <summary>The classes with the table that alone knows the identifiers of their instances.</summary>
    /// <param name="inducer">The slots as they are declared, with the places of their ranges.</param>
    internal ClassDefinition[] Apply(SlotInducer inducer)
    {
        CheckPlaces();
        if (_root is null || !_root.Slots.Any(OwnIdsAnnotation.IsOn))
        {
            return [.. classes];
        }

        foreach (ClassDefinition declared in classes.Where(candidate => candidate is { IsCore: false, TreeRoot: false }))
        {
            foreach (SlotDeclaration slot in inducer.Slots(declared.Name).Select(induced => induced.Slot))
            {
                CheckReference(slot, declared);
            }
        }

        return [.. classes.Select(WithTable)];
    }

    private ClassDefinition WithTable(ClassDefinition declared)
    {
        SlotDefinition[] tables = TablesOf(declared);
        return tables.Length == 1 && OwnIdsAnnotation.IsOn(tables[0]) && !IsOpen(declared)
            ? declared with { OwnTable = tables[0].Name }
            : declared;
    }

    private void CheckPlaces()
    {
        foreach (ClassDefinition declared in classes)
        {
            foreach (SlotDefinition slot in declared.Slots.Where(OwnIdsAnnotation.IsOn))
            {
                string? reason = !declared.TreeRoot ? "is for tables, the slots of the tree root"
                    : slot.Ranges.Count == 1 && Find(slot.Range.Name) is { IsCore: true } ? "is not for tables of factbook:core"
                    : Shared(slot) is { } shared ? $"is for tables that alone have the rows of their classes; those of '{shared.Class}' may stand in '{shared.Table}', too"
                    : null;
                if (reason is not null)
                {
                    problems.Add(ProblemRules.BadAnnotation, slot.Place, OwnIdsAnnotation.Tag, reason);
                }
            }
        }
    }

    // Which of two tables a row is in cannot depend on where it is looked for.
    private (string Class, string Table)? Shared(SlotDefinition table) => (
            from row in classes
            where table.Ranges.Count == 1 && IsRow(row, table)
            from other in TablesOf(row)
            where other != table
            select ((string, string)?)(row.Name, other.Name))
        .FirstOrDefault();

    // Slots of the core name such a record with its table, and a computed slot names none.
    private void CheckReference(SlotDeclaration slot, ClassDefinition owner)
    {
        ClassDefinition[] ranges = [.. slot.Ranges.Select(range => Find(range.Name)).OfType<ClassDefinition>()];
        SlotDefinition[] tables = [.. _root!.Slots.Where(table => ranges.Any(range => TablesOf(range).Contains(table)))];
        SlotDefinition[] own = [.. tables.Where(OwnIdsAnnotation.IsOn)];
        if (own.Length == 0 || (tables.Length == 1 && !ranges.Any(IsOpen)) || owner.FindSlot(slot.Alias ?? slot.Name) is null)
        {
            return;
        }

        PlacedName culprit = slot.Ranges.First(range => Find(range.Name) is { } found && TablesOf(found).Any(OwnIdsAnnotation.IsOn));
        if (culprit.Place.Path != CoreModule.Import)
        {
            string names = string.Join(" and ", own.Select(table => $"'{table.Name}'"));
            problems.Add(ProblemRules.AmbiguousReference, culprit.Place, slot.Name, names);
        }
    }

    /// <summary>Whether a reference to a class names a record of such a table together with the table: where any may be meant.</summary>
    private static bool IsOpen(ClassDefinition declared) => declared is { IsCore: true, Mixin: true };

    private SlotDefinition[] TablesOf(ClassDefinition declared) => _root is null ? [] :
        [.. _root.Slots.Where(table => table.Ranges.Count == 1 && classes.Any(row => IsRow(row, table) && row.Ancestors.Contains(declared.Name)))];

    private bool IsRow(ClassDefinition row, SlotDefinition table) => row.IsTable && Find(table.Range.Name)?.HasRowsOf(row) == true;

    private ClassDefinition? Find(string name) => classes.FirstOrDefault(candidate => candidate.Name == name);
}
