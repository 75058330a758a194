using System;

namespace Factbook.Compiler.Encoding.Texts;

/// <summary>Strings of ASCII, of which it finds the longest one that stands at a place of a text.</summary>
internal sealed class StringTrie
{
    private const int Characters = 128;

    // The number of a node's string beside the number of the node, so that one look tells both.
    private const int StringBits = 15;

    // For each node and character the next node and its string; 0 where there is none, as nothing leads back to the root.
    private int[] _next = new int[Characters];
    private int _nodes = 1;

    /// <summary>Adds a string.</summary>
    /// <param name="text">The string, of one character or more.</param>
    /// <param name="number">Its number, above 0 and below 32,768.</param>
    public void Add(string text, int number)
    {
        int node = 0;
        int edge = 0;
        foreach (char character in text)
        {
            edge = (node * Characters) + character;
            if (_next[edge] == 0)
            {
                _next[edge] = _nodes++ << StringBits;
                if (_next.Length < _nodes * Characters)
                {
                    Array.Resize(ref _next, 2 * _next.Length);
                }
            }

            node = _next[edge] >> StringBits;
        }

        _next[edge] = (node << StringBits) | number;
    }

    /// <summary>Finds the longest string that stands at a place of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    /// <param name="length">The length of the string; 0 where there is none.</param>
    /// <returns>The number of the string, or 0.</returns>
    public int Longest(ReadOnlySpan<byte> text, int start, out int length)
    {
        int[] nodes = _next;
        int node = 0;
        int found = 0;
        length = 0;
        for (int i = start; i < text.Length && text[i] < Characters; i++)
        {
            int next = nodes[(node * Characters) + text[i]];
            if (next == 0)
            {
                break;
            }

            node = next >> StringBits;
            int number = next & ((1 << StringBits) - 1);
            if (number != 0)
            {
                found = number;
                length = i + 1 - start;
            }
        }

        return found;
    }

    /// <summary>How many strings and other characters a text is made of, where the longest string is taken each time.</summary>
    /// <param name="text">ASCII.</param>
    public int Pieces(string text)
    {
        Span<byte> bytes = stackalloc byte[text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            bytes[i] = (byte)text[i];
        }

        int pieces = 0;
        for (int i = 0; i < text.Length; pieces++)
        {
            Longest(bytes, i, out int length);
            i += Math.Max(1, length);
        }

        return pieces;
    }
}
