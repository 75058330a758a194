using System.Collections.Generic;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Binding;

/// <summary>The small words that messages share.</summary>
internal static class Wording
{
    /// <summary>What a node is.</summary>
    public static string Shape(YamlNode node) => node switch
    {
        YamlSequence => "a list",
        YamlMapping => "a mapping",
        YamlScalar { IsNull: true } => "null",
        _ => "a text",
    };

    /// <summary>A node as messages quote it.</summary>
    public static string Shown(YamlNode node) => node is YamlScalar { IsNull: false } scalar ? scalar.Text : Shape(node);

    /// <summary>A row as messages name it: by its class and, where it has one, its identifier.</summary>
    public static string Row(string className, string? identifier) =>
        identifier is null ? className : className + " '" + identifier + "'";

    /// <summary><c>'a', 'b' or 'c'</c>.</summary>
    public static string OneOf(IReadOnlyList<string> texts)
    {
        string list = "'" + texts[0] + "'";
        for (int i = 1; i < texts.Count; i++)
        {
            list += (i == texts.Count - 1 ? " or '" : ", '") + texts[i] + "'";
        }

        return list;
    }

    /// <summary><c>1 value</c>, <c>2 values</c>.</summary>
    public static string Values(int count) => Digits.Of(count) + (count == 1 ? " value" : " values");

    /// <summary><c>1 is</c>, <c>2 are</c>.</summary>
    public static string Are(int count) => Digits.Of(count) + (count == 1 ? " is" : " are");

    /// <summary><c>once</c>, <c>2 times</c>.</summary>
    public static string Times(int count) => count == 1 ? "once" : Digits.Of(count) + " times";
}
