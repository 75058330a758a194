using System.Linq;

namespace Factbook.Tool.Site.Words;

/// <summary>Turns names of a schema into words.</summary>
internal static class SlotWords
{
    /// <summary>A name in words: <c>previous_visit</c> becomes <c>previous visit</c>.</summary>
    public static string Of(string name) => name.Replace('_', ' ');

    /// <summary>A name in words with a capital, for headings.</summary>
    public static string Heading(string name)
    {
        string words = Of(name);
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>The name of a class in words: <c>TradeObservation</c> becomes <c>Trade observation</c>.</summary>
    public static string OfClass(string name) => Heading(string.Concat(name.Select((letter, place) =>
        place > 0 && char.IsUpper(letter) && char.IsLower(name[place - 1])
            ? " " + char.ToLowerInvariant(letter)
            : letter.ToString())));
}
