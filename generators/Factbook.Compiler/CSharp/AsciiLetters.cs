using System.Text;

namespace Factbook.Compiler.CSharp;

/// <summary>Writes texts in the letters of ASCII, as names of C# and identifiers have them.</summary>
public static class AsciiLetters
{
    /// <summary>
    /// The text with the basic forms of its letters, as far as they have one: <c>Åland</c> becomes <c>Aland</c>, <c>Œuvre</c>
    /// <c>Oeuvre</c>. Letters of other scripts stay.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>The text, the very same where it has nothing but ASCII.</returns>
    public static string Of(string text)
    {
        int first = 0;
        while (first < text.Length && text[first] < 0x80)
        {
            first++;
        }

        if (first == text.Length)
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        foreach (char letter in text)
        {
            if (letter < 0x80 || char.IsSurrogate(letter))
            {
                result.Append(letter);
                continue;
            }

            string basic = NameKey.Fold(letter.ToString());
            bool isCapital = char.IsUpper(letter) && basic.Length > 0 && basic[0] is >= 'a' and <= 'z';
            result.Append(isCapital ? char.ToUpperInvariant(basic[0]) + basic.Substring(1) : basic);
        }

        return result.ToString();
    }
}
