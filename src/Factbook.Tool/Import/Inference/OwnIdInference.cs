using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Tool.Import.Planning;

namespace Factbook.Tool.Import.Inference;

/// <summary>
/// Finds tables whose codes meet, such as those of countries and of currencies: their identifiers are the codes as they are,
/// and each table's own.
/// </summary>
internal static class OwnIdInference
{
    /// <summary>The tables, those whose codes meet with identifiers of their own.</summary>
    public static IReadOnlyList<TablePlan> Apply(IReadOnlyList<TablePlan> tables)
    {
        (TablePlan Table, HashSet<string> Codes)[] coded =
        [
            .. tables.Where(HasCodes).Select(table => (table, table.Input.Rows.Select(row => KeyText.Of(row, table.Key)).ToHashSet(StringComparer.Ordinal))),
        ];
        return [.. tables.Select(table => coded.FirstOrDefault(entry => entry.Table == table) is { Codes: { } codes } ? Apply(table, codes, coded) : table)];
    }

    private static TablePlan Apply(TablePlan table, HashSet<string> codes, (TablePlan Table, HashSet<string> Codes)[] coded)
    {
        foreach ((TablePlan other, HashSet<string> others) in coded.Where(entry => entry.Table != table))
        {
            if (codes.Where(others.Contains).Min(StringComparer.Ordinal) is { } shared)
            {
                string reason = $"{table.KeyReason}; '{shared}' is one of {other.Name}, too, so that identifiers are the table's own";
                return table with { HasOwnIds = true, KeyReason = reason };
            }
        }

        return table;
    }

    private static bool HasCodes(TablePlan table) => table.Key is [{ Kind: ValueKind.Code }];
}
