using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Tool.Import.Inference;

/// <summary>Finds out whether texts are a few that repeat.</summary>
internal static class EnumGuess
{
    private const int MostValues = 30;
    private const int FewestTexts = 8;
    private const int LeastRepetition = 4;
    private const int LongestValue = 60;

    /// <summary>The values in the order of their first appearance, or nothing and why.</summary>
    /// <param name="counts">The texts with how often each stands.</param>
    public static (IReadOnlyList<string> Values, string? WhyNot) Of(IReadOnlyDictionary<string, int> counts)
    {
        int total = counts.Values.Sum();
        bool areFew = counts.Count is >= 2 and <= MostValues && total >= FewestTexts && total >= LeastRepetition * counts.Count
            && counts.Keys.All(value => value.Length <= LongestValue && !value.Contains('\n', StringComparison.Ordinal));
        if (!areFew)
        {
            return ([], null);
        }

        if (counts.Keys.FirstOrDefault(value => !value.Any(char.IsAsciiLetter)) is { } nameless)
        {
            return ([], $"few texts that repeat, but '{nameless}' gives no name to a member of an enum");
        }

        IGrouping<string, string>? alike = counts.Keys
            .GroupBy(Naming.Pascal, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(group => group.Count() > 1);
        return alike is null
            ? ([.. counts.Keys], null)
            : ([], $"few texts that repeat, but '{alike.First()}' and '{alike.Last()}' would be one member of an enum");
    }
}
