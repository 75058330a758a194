using System;

namespace Factbook;

/// <summary>
/// Makes of a name the key by which it is looked up, so that spellings that people mix up have one key.
/// </summary>
/// <remarks>
/// <para>The key has no capitals, no marks on Latin, Greek and Cyrillic letters (й stays, ё is е), no apostrophes,
/// primes and soft signs of romanizations, and nothing invisible; dashes are one hyphen without spaces around it, runs of
/// white space are one space, and letters with strokes or joined letters (ł, ø, æ, ß) are written with plain ones.
/// In every script, fullwidth and other compatibility forms are the plain ones, and canonical equivalents are one: 한국 is
/// found however its syllables are put together. Beyond that other scripts stay as they are: traditional Chinese
/// characters do not become simplified ones.</para>
/// <para>It comes from a table of its own and so is the same on every framework, in every culture and without any
/// globalization data. Safe to use from any thread.</para>
/// </remarks>
public static class NameKey
{
    /// <summary>Gives the key of a name. The key of a key is the key itself.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public static string Fold(string name) =>
        name is null ? throw new ArgumentNullException(nameof(name)) : Fold(name.AsSpan());

    /// <summary>Gives the key of a name. The key of a key is the key itself.</summary>
    /// <param name="name">The name.</param>
    public static string Fold(ReadOnlySpan<char> name)
    {
        var key = new NameKeyBuilder(name.Length);
        for (int index = 0; index < name.Length; index++)
        {
            bool isPair = index + 1 < name.Length && char.IsSurrogatePair(name[index], name[index + 1]);
            key.Add(isPair ? char.ConvertToUtf32(name[index], name[index + 1]) : name[index]);
            index += isPair ? 1 : 0;
        }

        return key.Finish();
    }
}
