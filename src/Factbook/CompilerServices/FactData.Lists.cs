using System;

namespace Factbook.CompilerServices;

/// <content>Lists of texts and of facts, which most lists are.</content>
public readonly unsafe partial struct FactData
{
    /// <summary>The texts whose entries stand side by side.</summary>
    /// <param name="position">Where the first number stands.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="width">The groups of a number.</param>
    /// <param name="origin">The position that the numbers count from.</param>
    public FactList<string> Texts(int position, int count, int width, int origin)
    {
        if (count == 0)
        {
            return FactList<string>.Empty;
        }

        var texts = new string[count];
        for (int i = 0; i < count; i++)
        {
            texts[i] = Text(origin + Int(position + (i * width), width));
        }

        return FactList.Wrap(texts);
    }

    /// <summary>The facts whose numbers stand side by side.</summary>
    /// <typeparam name="T">Their class.</typeparam>
    /// <param name="position">Where the first number stands.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="tagWidth">The groups of the number of a fact's table, from 1; 0 where there is one table.</param>
    /// <param name="width">The groups of the number of a row, from 1.</param>
    /// <param name="tables">How many tables there are.</param>
    /// <param name="keys">What leads from a number to a fact.</param>
    public FactList<T> Facts<T>(int position, int count, int tagWidth, int width, int tables, ReferenceKeys<T> keys)
        where T : class
    {
        keys = keys ?? throw new ArgumentNullException(nameof(keys));
        if (count == 0)
        {
            return FactList<T>.Empty;
        }

        var facts = new T[count];
        for (int i = 0; i < count; i++)
        {
            int at = position + (i * (tagWidth + width));
            int row = Int(at + tagWidth, width) - 1;
            facts[i] = keys.KeyOf(tagWidth == 0 ? row : (row * tables) + Int(at, tagWidth) - 1);
        }

        return FactList.Wrap(facts);
    }
}
