using System;

namespace Factbook.Compiler.Yaml;

/// <summary>
/// The text of a file while it is read, in an array that whoever reads one file after another fills again: a string for each would be
/// a large object, and the garbage collector would go through all of memory for every few of them.
/// </summary>
/// <param name="characters">The array.</param>
/// <param name="length">How many of its characters are the text.</param>
internal sealed class FileText(char[] characters, int length)
{
    private string? _whole;

    internal FileText(string text)
        : this(text.ToCharArray(), text.Length) => _whole = text;

    internal int Length => length;

    internal char this[int index] => characters[index];

    internal ReadOnlySpan<char> AsSpan() => characters.AsSpan(0, length);

    /// <summary>The text as a string, for those who seek words for what is wrong.</summary>
    public override string ToString() => _whole ??= new string(characters, 0, length);
}
