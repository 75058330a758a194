using System;
using System.Collections.Generic;

namespace Factbook.Compiler.Layout.Encoding;

/// <summary>Strings of ASCII, of which it finds the longest one that stands at a place of a text.</summary>
internal sealed class StringTrie
{
    private const int Characters = 128;

    // For each node and character the number of the next node; 0 where there is none, as nothing leads back to the root.
    private short[] _next = new short[Characters];
    private readonly List<int> _numbers = [0];

    /// <summary>Adds a string.</summary>
    /// <param name="text">The string.</param>
    /// <param name="number">Its number, above 0.</param>
    public void Add(string text, int number)
    {
        int node = 0;
        foreach (char character in text)
        {
            int edge = (node * Characters) + character;
            if (_next[edge] == 0)
            {
                _next[edge] = (short)_numbers.Count;
                _numbers.Add(0);
                if (_next.Length < _numbers.Count * Characters)
                {
                    Array.Resize(ref _next, 2 * _next.Length);
                }
            }

            node = _next[edge];
        }

        _numbers[node] = number;
    }

    /// <summary>Finds the longest string that a text begins with.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The length of the string; 0 where there is none.</param>
    /// <returns>The number of the string, or 0.</returns>
    public int Longest(ReadOnlySpan<byte> text, out int length)
    {
        short[] next = _next;
        int node = 0;
        int found = 0;
        length = 0;
        for (int i = 0; i < text.Length && text[i] < Characters; i++)
        {
            node = next[(node * Characters) + text[i]];
            if (node == 0)
            {
                break;
            }

            int number = _numbers[node];
            if (number != 0)
            {
                found = number;
                length = i + 1;
            }
        }

        return found;
    }
}
