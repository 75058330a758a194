using System;
using System.Collections.Generic;

namespace Factbook.Compiler.Schema;

/// <summary>Says what documenting metaslots say, in sentences for people.</summary>
public static class DocumentationWords
{
    // What says something of the thing itself; mappings and the like are for machines.
    private static readonly (string Metaslot, string Before, bool IsList)[] Spoken =
    [
        ("deprecated", "Deprecated: ", false),
        ("aliases", "Also called ", true),
        ("comments", "", false),
        ("notes", "", false),
        ("examples", "For example: ", true),
        ("see_also", "See ", true),
        ("source", "From ", true),
        ("todos", "To do: ", false),
    ];

    /// <summary>The description, and then what else documents.</summary>
    /// <param name="description">The description.</param>
    /// <param name="documentation">What documenting metaslots say.</param>
    /// <returns>The text; <see langword="null"/> where nothing is said.</returns>
    public static string? After(string? description, EquatableArray<DocumentationText> documentation)
    {
        string[] sentences = documentation.Count == 0 ? [] : [.. Sentences(documentation)];
        return sentences.Length == 0 ? description
            : description is null ? string.Join(" ", sentences)
            : Closed(description) + " " + string.Join(" ", sentences);
    }

    private static IEnumerable<string> Sentences(EquatableArray<DocumentationText> documentation)
    {
        foreach ((string metaslot, string before, bool isList) in Spoken)
        {
            string[] texts = Texts(documentation, metaslot);
            IEnumerable<string> said = isList && texts.Length > 0 ? [string.Join(metaslot == "examples" ? "; " : ", ", texts)] : texts;
            foreach (string text in said)
            {
                yield return Closed(before + text);
            }
        }
    }

    private static string[] Texts(EquatableArray<DocumentationText> documentation, string metaslot)
    {
        List<string>? texts = null;
        foreach (DocumentationText text in documentation)
        {
            if (text.Metaslot == metaslot && text.Text.Trim() is { Length: > 0 } said)
            {
                (texts ??= []).Add(said);
            }
        }

        return texts?.ToArray() ?? [];
    }

    // A URL at the end takes no full stop, which would become a part of it.
    private static string Closed(string text)
    {
        string trimmed = text.TrimEnd();
        int blank = trimmed.LastIndexOf(' ');
        bool endsInAddress = trimmed.IndexOf("://", blank + 1, StringComparison.Ordinal) >= 0;
        return trimmed.Length == 0 || endsInAddress || ".!?:;".IndexOf(trimmed[trimmed.Length - 1]) >= 0 ? trimmed : trimmed + ".";
    }
}
