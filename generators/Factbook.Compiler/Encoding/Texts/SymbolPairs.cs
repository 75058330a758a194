using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Compiler.Encoding.Texts;

/// <summary>A text as symbols, of which two that stand side by side become one again and again.</summary>
/// <remarks>How often each pair stands there is counted once; from then on only what a join changes is counted anew.</remarks>
internal sealed class SymbolPairs
{
    private const int Characters = 128;

    // What each symbol stands for: none, the characters of the text, then pairs of others.
    private readonly List<string> _strings;
    private readonly int _characters;
    private readonly int _most;
    private readonly int _longest;

    // For each two symbols, how often the second one follows the first.
    private readonly ushort[] _counts;
    private readonly int[] _symbols;
    private int _length;

    /// <summary>Begins with the characters of a text.</summary>
    /// <param name="text">ASCII, less than 65,536 bytes; a 0 is in no pair.</param>
    /// <param name="joins">The most joins.</param>
    /// <param name="longest">The most characters of a symbol.</param>
    public SymbolPairs(byte[] text, int joins, int longest)
    {
        _strings = text.Distinct().Where(character => character != 0)
            .Select(character => ((char)character).ToString())
            .Prepend("")
            .ToList();
        _characters = _strings.Count;
        _most = _characters + joins;
        _longest = longest;
        int[] numbers = new int[Characters];
        for (int i = 1; i < _characters; i++)
        {
            numbers[_strings[i][0]] = i;
        }

        _symbols = Array.ConvertAll(text, character => numbers[character]);
        _length = text.Length;
        _counts = new ushort[_most * _most];
        for (int i = 1; i < _length; i++)
        {
            Count(_symbols[i - 1], _symbols[i], 1);
        }
    }

    /// <summary>The strings of the pairs that were joined, in this order.</summary>
    public IEnumerable<string> Joined => _strings.Skip(_characters);

    /// <summary>Joins the pair that stands there most often; of several the one whose last place is the first.</summary>
    /// <returns>Whether there was such a pair, and room for another symbol.</returns>
    public bool JoinMostFrequent()
    {
        int best = _strings.Count < _most ? MostFrequent() : 0;
        if (best == 0)
        {
            return false;
        }

        Join(best / _most, best % _most);
        return true;
    }

    // 0 where no pair stands there twice.
    private int MostFrequent()
    {
        ushort[] counts = _counts;
        int most = 2;
        int best = 0;
        for (int pair = _most; pair < counts.Length; pair++)
        {
            if (counts[pair] < most
                || _strings[pair / _most].Length + _strings[pair % _most].Length > _longest)
            {
                continue;
            }

            if (counts[pair] > most || best == 0 || LastPlace(pair) < LastPlace(best))
            {
                best = pair;
                most = counts[pair];
            }
        }

        return best;
    }

    private int LastPlace(int pair)
    {
        int place = _length - 1;
        while ((_symbols[place - 1] * _most) + _symbols[place] != pair)
        {
            place--;
        }

        return place;
    }

    private void Join(int first, int second)
    {
        int joined = _strings.Count;
        int length = 0;
        int before = 0;
        bool wasPair = false;
        for (int i = 0; i < _length; i++)
        {
            int symbol = _symbols[i];
            bool isPair = symbol == first && i + 1 < _length && _symbols[i + 1] == second;
            int now = isPair ? joined : symbol;
            if (isPair || wasPair)
            {
                Count(before, symbol, -1);
                Count(length == 0 ? 0 : _symbols[length - 1], now, 1);
            }

            if (isPair)
            {
                Count(first, second, -1);
                i++;
            }

            before = isPair ? second : symbol;
            wasPair = isPair;
            _symbols[length++] = now;
        }

        _length = length;
        _strings.Add(_strings[first] + _strings[second]);
    }

    private void Count(int first, int second, int change)
    {
        if (first != 0 && second != 0)
        {
            _counts[(first * _most) + second] = (ushort)(_counts[(first * _most) + second] + change);
        }
    }
}
