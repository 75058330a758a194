using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Tool.Import.Planning;
using Factbook.Tool.Import.Reading;

namespace Factbook.Tool.Import.Inference;

/// <summary>Finds the columns that tell the records of a table apart, and of which identifiers are made.</summary>
internal static class KeyInference
{
    private const int LongestKey = 40;
    private const int MostParts = 10;

    /// <summary>The table with its key; without one its records are numbered.</summary>
    /// <exception cref="ToolException">The columns that the user names do not tell the records apart.</exception>
    public static TablePlan WithKey(TablePlan table, IReadOnlyList<TablePlan> all, ImportRules rules)
    {
        if (rules.Key.Count > 0)
        {
            return Stated(table, rules.Key);
        }

        SlotPlan[] singles = [.. table.Slots.Where(slot => IsCandidate(slot) && slot.IsUnique && slot.Kind is not (ValueKind.Enum or ValueKind.Day))];
        if (singles.Length > 0)
        {
            SlotPlan best = singles.OrderByDescending(slot => Rank(slot, table, all)).First();
            return table with { Key = [best], KeyReason = Why(best, table, all) };
        }

        return Together(table) is { } together
            ? table with { Key = together, KeyReason = "no column tells all records apart, but these together do" }
            : table with { KeyReason = "no columns tell all records apart, so that they are numbered; '--key' names those that do" };
    }

    /// <summary>The table with the key that the user names.</summary>
    /// <exception cref="ToolException">The columns do not tell the records apart.</exception>
    public static TablePlan Stated(TablePlan table, IReadOnlyList<string> names)
    {
        SlotPlan[] key =
        [
            .. names.Select(name => table.Slots.FirstOrDefault(slot => slot.Column == name || slot.Name == name)
                ?? throw new ToolException($"'{table.Name}' has no column '{name}' to be its key.")),
        ];
        var seen = new Dictionary<string, InputObject>(StringComparer.Ordinal);
        foreach (InputObject row in table.Input.Rows)
        {
            string text = KeyText.Of(row, key);
            if (!seen.TryAdd(text, row))
            {
                throw table.File.Error(row.Position, $"the key '{text.Replace(KeyText.Separator, ' ')}' stands at {table.File.Place(seen[text].Position)}, too.");
            }
        }

        return table with { Key = key, KeyReason = "as is said" };
    }

    private static bool IsCandidate(SlotPlan slot) => slot is { Required: true, Many: Multiplicity.One, Longest: <= LongestKey }
        && slot.Kind is ValueKind.Code or ValueKind.Text or ValueKind.Integer or ValueKind.Enum or ValueKind.Day or ValueKind.Reference
        && slot.Notation.Kind is not (ValueKind.Decimal or ValueKind.Boolean);

    private static int Rank(SlotPlan slot, TablePlan table, IReadOnlyList<TablePlan> all)
    {
        int rank = slot.Column == table.Input.Key ? 1000 : 0;
        rank += 100 * References(table, all).Count(reference => reference == slot.Name);
        string last = slot.Name.Split('_')[^1];
        rank += last is "id" or "key" or "code" || slot.Name == "identifier" ? 50 : 0;
        rank += slot.Kind switch { _ when slot.IsCodeLike => 40, ValueKind.Integer => 20, ValueKind.Text when last is "name" => 10, _ => 0 };
        return rank;
    }

    private static string Why(SlotPlan key, TablePlan table, IReadOnlyList<TablePlan> all) =>
        References(table, all).Contains(key.Name) ? "it tells all records apart, and others refer to it" : "it tells all records apart";

    private static IEnumerable<string> References(TablePlan table, IReadOnlyList<TablePlan> all) => all
        .SelectMany(other => Flat(other.Slots))
        .Where(slot => slot.Kind == ValueKind.Reference && slot.Range == table.ClassName)
        .Select(slot => slot.TargetSlot!);

    private static IEnumerable<SlotPlan> Flat(IEnumerable<SlotPlan> slots) =>
        slots.SelectMany(slot => Flat(slot.Parts).Prepend(slot));

    private static SlotPlan[]? Together(TablePlan table)
    {
        SlotPlan[] parts =
        [
            .. table.Slots.Where(IsCandidate).OrderBy(slot => slot.Kind switch { ValueKind.Code or ValueKind.Reference => 0, ValueKind.Enum => 1, _ => 2 }).Take(MostParts),
        ];
        IEnumerable<SlotPlan[]> pairs = parts.SelectMany((first, at) => parts.Skip(at + 1).Select(second => new[] { first, second }));
        IEnumerable<SlotPlan[]> triples = parts.SelectMany((first, at) => parts.Skip(at + 1).SelectMany(
            (second, next) => parts.Skip(at + next + 2).Select(third => new[] { first, second, third })));
        SlotPlan[]? found = pairs.Concat(triples).FirstOrDefault(key => TellApart(key, table.Input.Rows));
        return found is null ? null : [.. table.Slots.Where(found.Contains)];
    }

    private static bool TellApart(SlotPlan[] key, IReadOnlyList<InputObject> rows)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return rows.All(row => seen.Add(KeyText.Of(row, key)));
    }
}
