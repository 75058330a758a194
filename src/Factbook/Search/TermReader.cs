using System;
using System.Globalization;

namespace Factbook.Search;

/// <summary>
/// Splits a folded text into terms: words of letters and digits and, in scripts that put no spaces between words, every
/// character with the one behind it, and the last of a run alone, so that a term begins at each character.
/// </summary>
/// <param name="text">The text, folded as names are.</param>
internal ref struct TermReader(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    /// <summary>Where the term begins.</summary>
    public int Start { get; private set; }

    /// <summary>The characters of the term.</summary>
    public int Length { get; private set; }

    /// <summary>Whether the term is of a script without spaces between words.</summary>
    public bool IsUnspaced { get; private set; }

    /// <summary>Whether the term is a single character of such a script: the last of its run.</summary>
    public bool IsSingle { get; private set; }

    /// <summary>Goes on to the next term.</summary>
    public bool MoveNext()
    {
        while (_next < _text.Length && !IsWord(_text[_next]))
        {
            _next++;
        }

        Start = _next;
        if (_next == _text.Length)
        {
            return false;
        }

        IsUnspaced = IsOfUnspacedScript(_text[_next]);
        if (IsUnspaced)
        {
            _next += UnitAt(_next);
            IsSingle = _next == _text.Length || !IsOfUnspacedScript(_text[_next]);
            Length = _next + (IsSingle ? 0 : UnitAt(_next)) - Start;
            return true;
        }

        while (_next < _text.Length && IsWord(_text[_next]) && !IsOfUnspacedScript(_text[_next]))
        {
            _next++;
        }

        IsSingle = false;
        Length = _next - Start;
        return true;
    }

    private static bool IsWord(char character) => character < 0x80
        ? character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or (>= 'A' and <= 'Z')
        : char.IsLetterOrDigit(character) || char.IsSurrogate(character) || IsMark(character);

    // Vowel signs and the like, which are a part of the word in scripts of India and beyond.
    private static bool IsMark(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // Thai, Lao, Burmese, Khmer, kana, ideographs, and whatever is beyond the basic plane.
    private static bool IsOfUnspacedScript(char character) => character is
        (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') or
        (>= '\u3005' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uD800' and <= '\uDFFF') or
        (>= '\uF900' and <= '\uFAFF');

    private readonly int UnitAt(int index) =>
        index + 1 < _text.Length && char.IsSurrogatePair(_text[index], _text[index + 1]) ? 2 : 1;
}
