using System;
using System.Collections.Generic;

namespace Factbook.Compiler.Layout.Encoding;

/// <summary>Strings of ASCII, of which it finds the longest one that stands at a place of a text.</summary>
internal sealed class StringTrie
{
    private const int Characters = 128;

    private readonly List<short[]> _next = [new short[Characters]];
    private readonly List<int> _numbers = [0];

    /// <summary>Adds a string.</summary>
    /// <param name="text">The string.</param>
    /// <param name="number">Its number, above 0.</param>
    public void Add(string text, int number)
    {
        int node = 0;
        foreach (char character in text)
        {
            ref short next = ref _next[node][character];
            if (next == 0)
            {
                next = (short)_next.Count;
                _next.Add(new short[Characters]);
                _numbers.Add(0);
            }

            node = next;
        }

        _numbers[node] = number;
    }

    /// <summary>Finds the longest string that a text begins with.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The length of the string; 0 where there is none.</param>
    /// <returns>The number of the string, or 0.</returns>
    public int Longest(ReadOnlySpan<byte> text, out int length)
    {
        int node = 0;
        int found = 0;
        length = 0;
        for (int i = 0; i < text.Length && text[i] < Characters; i++)
        {
            node = _next[node][text[i]];
            if (node == 0)
            {
                break;
            }

            if (_numbers[node] != 0)
            {
                found = _numbers[node];
                length = i + 1;
            }
        }

        return found;
    }
}
