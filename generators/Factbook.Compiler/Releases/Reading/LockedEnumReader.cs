using System.Collections.Generic;
using System.Globalization;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Releases.Reading;

/// <summary>Reads the section <c>enums</c>: enums, their members and the members' numbers.</summary>
internal sealed class LockedEnumReader(LockProblems problems)
{
    private const int Greatest = 65535;

    public EquatableArray<LockedEnum> Read(YamlMapping? section)
    {
        var enums = new List<LockedEnum>();
        foreach (YamlEntry entry in section?.Entries ?? default)
        {
            enums.Add(new LockedEnum(entry.Key.Text, ReadMembers(entry), entry.Key.Number));
        }

        return enums.ToEquatableArray();
    }

    private EquatableArray<LockedMember> ReadMembers(YamlEntry owner)
    {
        var members = new List<LockedMember>();
        var numbers = new Dictionary<int, string>();
        string expectation = $"'{owner.Key.Text}' is a mapping of members to their numbers.";
        foreach (YamlEntry entry in problems.Mapping(owner.Value, expectation))
        {
            string text = entry.Key.Text;
            var scalar = entry.Value as YamlScalar;
            TombstoneReader? tombstone = scalar is null ? TombstoneReader.Read(entry, "number", problems) : null;
            scalar ??= tombstone?.Extra;
            if (Number(scalar) is not { } number)
            {
                int node = scalar?.Number ?? entry.Key.Number;
                problems.Add(node, $"'{text}' needs its number, from 1 to {Digits.Of(Greatest)}.");
            }
            else if (numbers.TryGetValue(number, out string? other))
            {
                problems.Add(scalar!.Number, $"The number of '{text}' already belongs to '{other}'.");
            }
            else
            {
                numbers.Add(number, text);
                members.Add(new LockedMember(text, number, tombstone?.Retirement, entry.Key.Number));
            }
        }

        return members.ToEquatableArray();
    }

    private static int? Number(YamlScalar? scalar) =>
        int.TryParse(scalar?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number is >= 1 and <= Greatest
            ? number
            : null;
}
