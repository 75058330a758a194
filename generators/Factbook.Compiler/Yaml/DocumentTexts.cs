using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Compiler.Yaml;

/// <summary>
/// The texts of a document. Keys and words of an enum stand in every row, and are kept once; the others lie one after
/// another in one array, so that no text is an object before somebody asks for it.
/// </summary>
/// <param name="characters">About how many characters there will be.</param>
internal sealed class DocumentTexts(int characters) : IEquatable<DocumentTexts>
{
    // Longer texts seldom repeat themselves, and a file may have millions of different ones.
    private const int LongestShared = 32;
    private const int MostShared = 4096;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _shared = [];
    private char[] _characters = new char[characters];
    private int _end;

    /// <summary>A text.</summary>
    /// <param name="code">What <see cref="Add"/> gave for it.</param>
    internal string this[int code] => code < 0
        ? _shared[~code]
        : new string(_characters, code + 2, (_characters[code] << 16) | _characters[code + 1]);

    /// <summary>The characters of a text.</summary>
    internal ReadOnlySpan<char> Span(int code) => code < 0
        ? _shared[~code].AsSpan()
        : _characters.AsSpan(code + 2, (_characters[code] << 16) | _characters[code + 1]);

    /// <summary>Takes a text in.</summary>
    /// <returns>Where its length and its characters lie; below 0, the complement of the number of a shared text.</returns>
    internal int Add(string text)
    {
        if (text.Length <= LongestShared)
        {
            if (_numbers.TryGetValue(text, out int number))
            {
                return ~number;
            }

            if (_shared.Count < MostShared)
            {
                _numbers.Add(text, _shared.Count);
                _shared.Add(text);
                return ~(_shared.Count - 1);
            }
        }

        int code = _end;
        Reserve(text.Length + 2);
        _characters[_end++] = (char)(text.Length >> 16);
        _characters[_end++] = (char)text.Length;
        text.CopyTo(0, _characters, _end, text.Length);
        _end += text.Length;
        return code;
    }

    /// <inheritdoc/>
    public bool Equals(DocumentTexts? other) =>
        other is not null
        && _characters.AsSpan(0, _end).SequenceEqual(other._characters.AsSpan(0, other._end))
        && _shared.SequenceEqual(other._shared, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DocumentTexts);

    /// <inheritdoc/>
    public override int GetHashCode() => _end;

    private void Reserve(int more)
    {
        if (_end + more > _characters.Length)
        {
            Array.Resize(ref _characters, Math.Max(_end + more, _characters.Length * 2));
        }
    }
}
