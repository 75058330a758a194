using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Layout;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.CSharp;

/// <summary>
/// Finds ways back that no index can answer: where another class of rows in the table has a slot of the same name that leads
/// elsewhere, the one index by that name is that slot's.
/// </summary>
internal static class InverseIndexCheck
{
    /// <summary>Checks the slots that have a way back.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="types">The types that it becomes.</param>
    public static IEnumerable<Problem> Run(SchemaModel schema, DatasetTypes types) =>
        from table in types.Tables
        let slots = table.RowClasses.SelectMany(name => Partners(schema, name)).ToArray()
        where slots.Length > 0
        let paths = ReferencePath.AllOf(table, types).Where(path => path.Slots.Count == 1).ToArray()
        from slot in slots
        where !paths.Any(path => path.Slots[0] == slot.Slot.Name && Answers(path, slot.Class, types))
        group table by slot.Slot into places
        select new Problem(
            ProblemRules.BadInverse,
            places.Key.Inverse!.Place,
            EquatableArray.Of(
                places.Key.Inverse.Name,
                places.Key.Name,
                $"in the table '{places.First().RootSlot}' another class has a slot '{places.Key.Name}' that leads elsewhere; call one of the two otherwise",
                ""));

    private static IEnumerable<(string Class, SlotDefinition Slot)> Partners(SchemaModel schema, string className) =>
        (schema.FindClass(className)?.Slots ?? default).Where(slot => IsWalkedBack(schema, slot)).Select(slot => (className, slot));

    private static bool IsWalkedBack(SchemaModel schema, SlotDefinition slot) => slot.Inverse is { } back
        && schema.Classes.Any(found => found.Inverses.Any(inverse => inverse.Slot.Name == back.Name && inverse.PartnerSlot == slot.Name));

    private static bool Answers(ReferencePath path, string className, DatasetTypes types) =>
        types.FindRecord(className)?.Find(path.Slots[0]) is { } own && new ItemWidth(types).IsWithin(own.Item, path.Item);
}
