using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Layout;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.CSharp;

/// <summary>Finds indexes of one table that would have the same name, as those of <c>legs.to</c> and <c>legs_to</c>.</summary>
internal static class IndexNameCheck
{
    /// <summary>Checks the indexes of all tables.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="types">The types that it becomes.</param>
    public static IEnumerable<Problem> Run(SchemaModel schema, DatasetTypes types)
    {
        foreach (TableType table in types.Tables)
        {
            var taken = new Dictionary<string, string>(System.StringComparer.Ordinal);
            if (table.Record.Properties.FirstOrDefault(property => property.Item.IsName) is { } names)
            {
                taken.Add("ByName", names.Slot);
            }

            foreach ((string name, string _, string path, string slot) in TableIndexes.Of(table, types))
            {
                if (taken.TryGetValue(name, out string? other))
                {
                    ProblemPlace place = PlaceOf(schema, table, slot);
                    yield return new Problem(ProblemRules.NamesCollide, place, EquatableArray.Of(other, path, name));
                }
                else
                {
                    taken.Add(name, path);
                }
            }
        }
    }

    private static ProblemPlace PlaceOf(SchemaModel schema, TableType table, string slot) => table.RowClasses
        .Prepend(table.Record.ClassName)
        .Select(name => schema.FindClass(name)?.FindSlot(slot)?.Place)
        .OfType<ProblemPlace>()
        .First();
}
