using System;
using System.Collections.Generic;

namespace Factbook.Compiler.Yaml;

/// <summary>Keeps one instance of each short text: keys and words of an enum stand in every row of a file.</summary>
internal sealed class SharedTexts
{
    // Longer texts seldom repeat themselves, and a file may have millions of different ones.
    private const int LongestText = 32;
    private const int MostTexts = 4096;

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>The instance that stands for a text.</summary>
    internal string Share(string text)
    {
        if (text.Length > LongestText)
        {
            return text;
        }

        if (_texts.TryGetValue(text, out string? known))
        {
            return known;
        }

        if (_texts.Count < MostTexts)
        {
            _texts.Add(text, text);
        }

        return text;
    }
}
