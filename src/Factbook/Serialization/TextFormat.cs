using System;

namespace Factbook.Serialization;

/// <summary>What the formatting of all values with a text of their own has in common.</summary>
internal static class TextFormat
{
    /// <summary>Whether a format asks for the text that a value has in every culture.</summary>
    public static bool IsGeneral(string? format) => string.IsNullOrEmpty(format) || format is "G" or "g";

    /// <summary>Copies a text to where it is wanted.</summary>
    /// <returns>Whether there is room for it.</returns>
    public static bool TryCopy(string text, Span<char> destination, out int written)
    {
        bool fits = text.AsSpan().TryCopyTo(destination);
        written = fits ? text.Length : 0;
        return fits;
    }
}
