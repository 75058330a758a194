using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Factbook.Tests.Names;

/// <summary>What Unicode says of the forms of characters, as <c>unicode-forms.txt</c> has it.</summary>
internal sealed class UnicodeForms
{
    private readonly Dictionary<int, int[]> _decompositions = [];
    private readonly Dictionary<int, int> _classes = [];
    private readonly Dictionary<(int Base, int Mark), int> _composites = [];

    private UnicodeForms(IEnumerable<string> lines)
    {
        foreach (string line in lines.Where(line => line.Length > 0 && line[0] != '#'))
        {
            int[] codes = [.. line.Split([" ", "..", "=", "+", ":"], StringSplitOptions.RemoveEmptyEntries).SkipLast(1).Select(Code)];
            string last = line[(line.LastIndexOf(' ') + 1)..];
            if (line.Contains(':', StringComparison.Ordinal))
            {
                int end = codes[^1];
                for (int code = codes[0]; code <= end; code++)
                {
                    _classes.Add(code, int.Parse(last, CultureInfo.InvariantCulture));
                }
            }
            else if (line.Contains('+', StringComparison.Ordinal))
            {
                _composites.Add((codes[0], codes[1]), Code(last));
            }
            else
            {
                _decompositions.Add(codes[0], [.. codes.Skip(1), Code(last)]);
            }
        }
    }

    /// <summary>The forms.</summary>
    public static UnicodeForms All { get; } = Read();

    /// <summary>The canonical combining classes that are not 0.</summary>
    public IReadOnlyDictionary<int, int> Classes => _classes;

    /// <summary>The primary composites of pairs, without those of Hangul.</summary>
    public IReadOnlyDictionary<(int Base, int Mark), int> Composites => _composites;

    /// <summary>The compatibility decomposition of a code point that is no syllable of Hangul.</summary>
    public IReadOnlyList<int> Decompose(int code) => _decompositions.GetValueOrDefault(code, [code]);

    private static int Code(string text) => int.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static UnicodeForms Read()
    {
        using Stream stream = typeof(UnicodeForms).Assembly.GetManifestResourceStream("unicode-forms.txt")!;
        using var reader = new StreamReader(stream);
        return new UnicodeForms(reader.ReadToEnd().Split('\n'));
    }
}
