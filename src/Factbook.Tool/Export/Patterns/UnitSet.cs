using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace Factbook.Tool.Export.Patterns;

/// <summary>
/// The UTF-16 code units that a part of a pattern matches, found by asking .NET about every one: no table of ours can then
/// disagree with it.
/// </summary>
internal sealed class UnitSet
{
    private const char FirstSurrogate = '\uD800';
    private const char LastSurrogate = '\uDFFF';
    private const int Units = 0x10000;

    private static readonly (UnicodeCategory Category, string Name)[] Categories =
    [
        .. Enum.GetValues<UnicodeCategory>()
            .Zip("Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Zs Zl Zp Cc Cf Cs Co Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Cn".Split(' '))
            .Where(category => category.First is not (UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned)),
    ];

    private static readonly ConcurrentDictionary<(string Part, RegexOptions Options), UnitSet> Known = new();

    private readonly bool[] _holds;

    private UnitSet(bool[] holds)
    {
        _holds = holds;
        int surrogates = holds.Skip(FirstSurrogate).Take(LastSurrogate - FirstSurrogate + 1).Count(held => held);
        HoldsSurrogates = surrogates > 0;
        if (HoldsSurrogates && surrogates <= LastSurrogate - FirstSurrogate)
        {
            throw new PatternException("it takes halves of characters beyond U+FFFF apart");
        }
    }

    /// <summary>Whether all halves of characters beyond U+FFFF are in the set; otherwise none is.</summary>
    public bool HoldsSurrogates { get; }

    /// <summary>The set that a part of a pattern stands for.</summary>
    /// <param name="part">The part, which matches single code units.</param>
    /// <param name="options">The options that are on where it stands.</param>
    public static UnitSet Of(string part, RegexOptions options) => Known.GetOrAdd((part, options), key => Ask(key.Part, key.Options));

    private static UnitSet Ask(string part, RegexOptions options)
    {
        var regex = new Regex("^(?:" + part + ")\\z", options | RegexOptions.CultureInvariant);
        bool[] holds = new bool[Units];
        Span<char> unit = stackalloc char[1];
        for (int i = 0; i < Units; i++)
        {
            unit[0] = (char)i;
            holds[i] = regex.IsMatch(unit);
        }

        return new UnitSet(holds);
    }

    /// <summary>The ranges of the set, or of what is not in it; surrogates in neither.</summary>
    public IReadOnlyList<(char First, char Last)> Ranges(bool isComplement) =>
        Ranges(index => _holds[index] != isComplement);

    /// <summary>The set, or what is not in it, as whole categories of Unicode and the ranges that are left.</summary>
    public (IReadOnlyList<string> Categories, IReadOnlyList<(char First, char Last)> Left) Parts(bool isComplement)
    {
        bool[] isLeft = [.. _holds.Select(held => held != isComplement)];
        List<string> names = [];
        foreach ((UnicodeCategory category, string name) in Categories)
        {
            int[] members = [.. Enumerable.Range(0, Units).Where(unit => char.GetUnicodeCategory((char)unit) == category)];
            if (members.All(member => _holds[member] != isComplement))
            {
                names.Add(name);
                Array.ForEach(members, member => isLeft[member] = false);
            }
        }

        return (names, Ranges(index => isLeft[index]));
    }

    /// <summary>Ranges as they stand in brackets.</summary>
    /// <param name="ranges">The ranges.</param>
    /// <param name="escape">Writes one character.</param>
    public static string Text(IEnumerable<(char First, char Last)> ranges, Func<char, string> escape)
    {
        var text = new StringBuilder();
        foreach ((char first, char last) in ranges)
        {
            text.Append(escape(first));
            if (last > first)
            {
                text.Append(last > first + 1 ? "-" : "").Append(escape(last));
            }
        }

        return text.ToString();
    }

    private static List<(char First, char Last)> Ranges(Func<int, bool> holds)
    {
        List<(char First, char Last)> ranges = [];
        int? first = null;
        for (int i = 0; i <= Units; i++)
        {
            bool isIn = i < Units && i is < FirstSurrogate or > LastSurrogate && holds(i);
            if (isIn)
            {
                first ??= i;
            }
            else if (first is { } start && i is <= FirstSurrogate or > LastSurrogate)
            {
                ranges.Add(((char)start, (char)(i - 1)));
                first = null;
            }
        }

        return ranges;
    }
}
