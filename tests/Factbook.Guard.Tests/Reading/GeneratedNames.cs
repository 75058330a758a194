using System.Text;

namespace Factbook.Guard.Tests.Reading;

/// <summary>The names in C# that the documentation promises.</summary>
internal static class GeneratedNames
{
    /// <summary>PascalCase: whatever is neither a letter nor a digit of ASCII separates words.</summary>
    public static string Pascal(string name)
    {
        var pascal = new StringBuilder();
        bool startsWord = true;
        foreach (char character in name)
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                pascal.Append(startsWord ? char.ToUpperInvariant(character) : character);
                startsWord = false;
            }
            else
            {
                startsWord = true;
            }
        }

        return pascal.Length > 0 && char.IsAsciiLetterUpper(pascal[0]) ? pascal.ToString() : "_" + pascal;
    }
}
