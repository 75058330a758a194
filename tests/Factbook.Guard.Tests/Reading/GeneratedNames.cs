using System;
using System.Text;

namespace Factbook.Guard.Tests.Reading;

/// <summary>The names in C# that the documentation promises.</summary>
internal static class GeneratedNames
{
    // What ends so is drawn with a name in C# of its own.
    private const string Ending = "named";

    /// <summary>The name in C#: the one that the schema says, or the name in PascalCase.</summary>
    /// <param name="name">The name in the schema.</param>
    public static string Of(string name) => Said(name) ?? Pascal(name);

    /// <summary>The name in C# that the schema says, where it says one.</summary>
    /// <param name="name">The name in the schema.</param>
    public static string? Said(string name) =>
        name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) ? "Called" + Pascal(name[..^Ending.Length]) : null;

    /// <summary>A name in PascalCase: whatever is neither a letter nor a digit of ASCII separates words.</summary>
    /// <param name="name">The name in the schema.</param>
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
