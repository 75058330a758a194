using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Compiler.Yaml;

/// <summary>
/// The texts of a document, as the parser made them. Keys and words of an enum stand in every row, and are kept once; the values
/// that rows are bound to have the same strings.
/// </summary>
internal sealed class DocumentTexts : IEquatable<DocumentTexts>
{
    // Longer texts seldom repeat themselves, and a file may have millions of different ones.
    private const int LongestShared = 32;
    private const int MostShared = 4096;

    private readonly List<string> _texts = [];
    private Dictionary<string, int>? _numbers = new(StringComparer.Ordinal);

    /// <summary>A text.</summary>
    /// <param name="number">What <see cref="Add"/> gave for it.</param>
    internal string this[int number] => _texts[number];

    /// <summary>Takes a text in.</summary>
    /// <returns>Its number.</returns>
    internal int Add(string text)
    {
        bool isShared = text.Length <= LongestShared;
        if (isShared && _numbers!.TryGetValue(text, out int number))
        {
            return number;
        }

        if (isShared && _numbers!.Count < MostShared)
        {
            _numbers.Add(text, _texts.Count);
        }

        _texts.Add(text);
        return _texts.Count - 1;
    }

    /// <inheritdoc/>
    public bool Equals(DocumentTexts? other) => other is not null && _texts.SequenceEqual(other._texts, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DocumentTexts);

    /// <inheritdoc/>
    public override int GetHashCode() => _texts.Count;

    /// <summary>Ends the adding.</summary>
    internal void Finish()
    {
        _numbers = null;
        _texts.TrimExcess();
    }
}
