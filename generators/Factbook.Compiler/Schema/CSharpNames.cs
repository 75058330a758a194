using System.Globalization;
using System.Text;

namespace Factbook.Compiler.Schema;

/// <summary>How names of a schema read in C#.</summary>
public static class CSharpNames
{
    /// <summary>The PascalCase form of a name: <c>visit_type</c> is <c>VisitType</c>, <c>GDP share</c> is <c>GDPShare</c>.</summary>
    /// <remarks>
    /// Letters and digits are kept, the first letter after anything else becomes a capital, and an underscore precedes a
    /// leading digit. Two names with the same form cannot be told apart in C#; the schema reader refuses them.
    /// </remarks>
    /// <param name="name">The name of a class, a slot, an enum or a permissible value.</param>
    /// <returns>The C# name, or the empty text where the name has neither a letter nor a digit.</returns>
    public static string Pascal(string name)
    {
        var pascal = new StringBuilder(name.Length);
        bool startsWord = true;
        foreach (char c in name)
        {
            if (!char.IsLetterOrDigit(c))
            {
                startsWord = true;
                continue;
            }

            if (pascal.Length == 0 && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber)
            {
                pascal.Append('_');
            }

            pascal.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = false;
        }

        return pascal.ToString();
    }
}
