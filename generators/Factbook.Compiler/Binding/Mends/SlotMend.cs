using System.Text.RegularExpressions;
using Factbook.Compiler.Yaml;
using Factbook.Compiler.Yaml.Slips;

namespace Factbook.Compiler.Binding.Mends;

/// <summary>Says which slip of YAML made a text of what should be a slot, a mapping or a list.</summary>
internal static class SlotMend
{
    private static readonly Regex Equality = new(@"^[\p{L}_][\w.-]* *= *\S");

    /// <summary>What is wrong with a key that no slot has, as the end of a message; empty where nothing is seen.</summary>
    internal static string OfKey(string key)
    {
        if (key.Length == 0)
        {
            return "";
        }

        foreach (char c in (char[])[key[0], key[key.Length - 1]])
        {
            if (LookAlikes.IsHiddenBlank(c))
            {
                return $" A {LookAlikes.Name(c)} belongs to it; write a space.";
            }
        }

        return key[key.Length - 1] == ':' ? " One colon is enough." : OfLine(key);
    }

    /// <summary>What is wrong with a text where a mapping or a list is expected.</summary>
    internal static string OfText(YamlNode node) => node is YamlScalar { IsPlain: true } scalar ? OfLine(scalar.Text) : "";

    /// <summary>What is wrong with a mapping or a list where a text is expected.</summary>
    internal static string OfCollection(YamlNode node) => node switch
    {
        YamlMapping { Entries.Count: 1 } => " Quote the text if the colon or the brace belongs to it.",
        YamlSequence { Items.Count: 1 } => " Quote the text if the bracket or the dash belongs to it.",
        _ => "",
    };

    /// <summary>How a list is written, where a text looks like one.</summary>
    internal static string OfList(YamlNode node)
    {
        string hint = OfText(node);
        return hint.Length == 0 && node is YamlScalar { IsNull: false, IsPlain: true }
            ? " Write [a, b], or each item after '- ' on a line of its own."
            : hint;
    }

    private static string OfLine(string text)
    {
        if (text.Length == 0)
        {
            return "";
        }

        var line = TextLine.At(text, 0);
        if ((LookAlikes.In(line) ?? Lines.Glued(line)) is { } slip)
        {
            return " " + Diagnostics.ProblemText.Format(slip.Rule, new EquatableArray<string>(slip.Arguments));
        }

        return Equality.IsMatch(text) ? " A slot is written with a colon, 'slot: value', not with =." : "";
    }
}
