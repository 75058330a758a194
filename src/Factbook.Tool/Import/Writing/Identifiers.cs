using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Factbook.Compiler.CSharp;
using Factbook.Tool.Import.Inference;
using Factbook.Tool.Import.Planning;
using Factbook.Tool.Import.Reading;

namespace Factbook.Tool.Import.Writing;

/// <summary>Gives each record of a table its identifier, and finds records by the values that others refer to them by.</summary>
internal sealed class Identifiers
{
    private readonly TablePlan _table;
    private readonly Dictionary<string, Dictionary<string, string>> _bySlot = new(StringComparer.Ordinal);

    /// <summary>Gives identifiers to all records.</summary>
    /// <param name="table">The table.</param>
    /// <param name="known">The identifiers that records have from an earlier import; none where all are new.</param>
    /// <param name="spent">The identifiers that may not be given: they belong, or belonged, to something.</param>
    public Identifiers(TablePlan table, IReadOnlyList<string?> known, IReadOnlySet<string> spent)
    {
        _table = table;
        var taken = new HashSet<string>(spent, StringComparer.Ordinal);
        int number = 0;
        string[] ids = new string[table.Input.Rows.Count];
        for (int i = 0; i < ids.Length; i++)
        {
            ids[i] = (i < known.Count ? known[i] : null)
                ?? (table.Key.Count > 0 ? Free(Wanted(table.Input.Rows[i]), taken) : Numbered(ref number, taken));
        }

        All = ids;
    }

    /// <summary>The identifiers, in the order of the records.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>The identifier of the record with a value, or <see langword="null"/>.</summary>
    /// <param name="slot">The slot that others refer to the records by.</param>
    /// <param name="value">The value as the dataset writes it.</param>
    public string? Find(string slot, string value)
    {
        if (!_bySlot.TryGetValue(slot, out Dictionary<string, string>? ids))
        {
            SlotPlan? plan = _table.Slots.FirstOrDefault(candidate => candidate.Name == slot);
            ids = new Dictionary<string, string>(StringComparer.Ordinal);
            for (int i = 0; plan is not null && i < All.Count; i++)
            {
                ids.TryAdd(SlotValues.Of(_table.Input.Rows[i], plan), All[i]);
            }

            _bySlot.Add(slot, ids);
        }

        return ids.GetValueOrDefault(value);
    }

    /// <summary>A value in the letters of an identifier.</summary>
    public static string Slug(string value)
    {
        var slug = new StringBuilder();
        foreach (char letter in AsciiLetters.Of(value))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(char.ToLowerInvariant(letter));
            }
            else if (slug.Length > 0 && slug[^1] != '_')
            {
                slug.Append('_');
            }
        }

        string trimmed = slug.ToString().TrimEnd('_');
        return trimmed.Length == 0 ? "x" : trimmed;
    }

    private string Wanted(InputObject row)
    {
        string key = KeyText.Of(row, _table.Key);
        return _table.Identifier is not null || _table.HasOwnIds ? key.Replace(KeyText.Separator, '.') : $"{Prefix}.{string.Join('.', key.Split(KeyText.Separator).Select(Slug))}";
    }

    private string Numbered(ref int number, HashSet<string> taken)
    {
        string id;
        do
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{Prefix}.{++number}");
        }
        while (!taken.Add(id));
        return id;
    }

    private string Prefix => Naming.Snake(_table.ClassName, "record");

    private static string Free(string wanted, HashSet<string> taken)
    {
        string free = wanted;
        for (int number = 2; !taken.Add(free); number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{wanted}_{number}");
        }

        return free;
    }
}
