using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Factbook.Benchmarks.Data;

/// <summary>A way in which people write identifiers.</summary>
/// <param name="Name">What it is called in the tables.</param>
/// <param name="LargestCount">How many identifiers there can be.</param>
/// <param name="Make">Makes the identifier of a row.</param>
internal sealed record KeyShape(string Name, int LargestCount, Func<int, string> Make)
{
    private static readonly string[] Cities =
        ["beijing", "minsk", "shanghai", "brest", "shenzhen", "hrodna", "chengdu", "vitsebsk", "xian", "homel"];

    private static readonly string[] Words =
    [
        "trade", "visit", "state", "credit", "park", "stone", "great", "joint", "force", "port", "rail", "potash",
        "summit", "council", "premier", "deputy", "export", "import", "loan", "bank", "satellite", "drill", "sanction",
        "border", "school", "language", "culture", "forum", "belt", "road", "declaration", "partnership", "cooperation",
        "committee", "delegation", "investment", "machine", "tractor", "vehicle", "plant",
    ];

    private static readonly string[] Syllables =
    [
        "ba", "be", "bi", "bo", "cha", "che", "da", "de", "dong", "fu", "ga", "ge", "guang", "ha", "he", "ho", "jin",
        "ka", "ki", "ko", "la", "li", "lo", "ma", "mi", "min", "mo", "na", "nan", "ni", "no", "pa", "pe", "po", "qing",
        "ra", "ri", "ro", "sa", "shan", "sha", "shi", "so", "ta", "te", "to", "va", "vi", "xi", "zhou",
    ];

    /// <summary>A number between two words: <c>visit-000123-beijing</c>.</summary>
    public static KeyShape Visit { get; } = new("visit", int.MaxValue, row =>
        string.Create(CultureInfo.InvariantCulture, $"visit-{row:D6}-{Cities[Scatter(row) % Cities.Length]}"));

    /// <summary>Three to six words and, where they repeat themselves, a number: <c>trade-joint-forum-loan</c>.</summary>
    public static KeyShape Slug { get; } = new("slug", int.MaxValue, row =>
    {
        uint number = (uint)Scatter(row);
        int count = 3 + (int)(number % 4);
        IEnumerable<string> words = Enumerable.Range(0, count).Select(i => Words[Scatter((row * 7) + i) % Words.Length]);
        return string.Join('-', words) + "-" + row.ToString(CultureInfo.InvariantCulture);
    });

    /// <summary>Two to five syllables, as names of towns have them: <c>shandongmi</c>.</summary>
    public static KeyShape City { get; } = new("city", int.MaxValue, row =>
    {
        string name = "";
        int rest = row;
        int count = 2 + (Scatter(row) % 2);
        do
        {
            name += Syllables[rest % Syllables.Length];
            rest /= Syllables.Length;
            count--;
        }
        while (rest > 0 || count > 0);
        return name;
    });

    /// <summary>Two to four capital letters: <c>BLR</c>.</summary>
    public static KeyShape Code { get; } = new("code", 10_000, row =>
    {
        const int Letters = 26;
        int count = row < Letters * Letters ? 2 : row < Letters * Letters * Letters / 4 ? 3 : 4;
        char[] code = new char[count];
        for (int i = count - 1, rest = row; i >= 0; i--, rest /= Letters)
        {
            code[i] = (char)('A' + (rest % Letters));
        }

        return new string(code);
    });

    public static IReadOnlyList<KeyShape> All { get; } = [Visit, Slug, City, Code];

    /// <summary>The identifiers of so many rows, all different.</summary>
    public string[] Take(int count)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var ids = new List<string>(count);
        for (int row = 0; ids.Count < count; row++)
        {
            if (Make(row) is var id && seen.Add(id))
            {
                ids.Add(id);
            }
        }

        return [.. ids];
    }

    /// <summary>A number without a pattern, the same on every machine.</summary>
    internal static int Scatter(int value) =>
        (int)((((uint)value * 2654435761u) ^ (((uint)value * 2246822519u) >> 15)) >> 8) & 0x7FFFFF;
}
