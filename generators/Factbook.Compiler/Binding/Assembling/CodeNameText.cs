using System.Collections.Generic;
using System.Linq;
using System.Text;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Binding.Assembling;

/// <summary>Makes code names from the texts of a slot.</summary>
internal static class CodeNameText
{
    private const int LongestName = 60;
    private const int LongestAbbreviation = 4;

    /// <summary>The text that a record has at the path of the slot, or <see langword="null"/>.</summary>
    public static string? At(string path, ObjectValue record, ResolvedDataset dataset)
    {
        Value? value = record;
        foreach (string slot in path.Split('.'))
        {
            value = value is ObjectValue owner ? dataset.Shape(owner).Value(owner, slot) : null;
        }

        return value switch
        {
            TextValue text => text.Text,
            EnumValue member => member.Text,
            _ => null,
        };
    }

    /// <summary>A name of a C# member, not yet one of its own.</summary>
    /// <param name="text">The text of the slot; its letters of other scripts do not count.</param>
    /// <param name="id">The identifier, which gives the name where the text gives none.</param>
    /// <param name="definition">The class of the record, with whose name a name begins that would begin with a digit.</param>
    public static string Of(string? text, string id, ClassDefinition definition)
    {
        string name = text is null ? "" : Pascal(text);
        name = name.Length > 0 ? name : Pascal(id.Substring(id.IndexOf('.') + 1));
        return name.Length == 0 || name[0] is >= '0' and <= '9' ? definition.NameInCSharp + name : name;
    }

    private static string Pascal(string text)
    {
        var name = new StringBuilder();
        foreach (string word in Words(AsciiLetters.Of(text)))
        {
            // What shouts is no abbreviation: AFGHANISTAN becomes Afghanistan, but USA stays.
            bool shouts = word.Length > LongestAbbreviation && !word.Any(letter => letter is >= 'a' and <= 'z');
            if (name.Length > 0 && name.Length + word.Length > LongestName)
            {
                break;
            }

            name.Append(char.ToUpperInvariant(word[0]));
            name.Append(shouts ? word.Substring(1).ToLowerInvariant() : word.Substring(1));
        }

        return name.Length <= LongestName ? name.ToString() : name.ToString(0, LongestName);
    }

    private static IEnumerable<string> Words(string text)
    {
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool isLetter = i < text.Length && (text[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'));
            if (isLetter)
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                yield return text.Substring(start, i - start);
                start = -1;
            }
        }
    }
}
