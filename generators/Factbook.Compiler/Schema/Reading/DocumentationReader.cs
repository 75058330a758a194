using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>Reads the metaslots that only document.</summary>
internal static class DocumentationReader
{
    private const string Prefix = "factbook_";

    /// <summary>All of an element's documentation but its title, its description and its annotations.</summary>
    internal static EquatableArray<DocumentationText> Read(SchemaElement element)
    {
        var texts = new List<DocumentationText>();
        foreach (string word in element.Profile.Documenting)
        {
            if (word is "title" or "description" or "annotations" || element.Find(word) is not { } value)
            {
                continue;
            }

            YamlNode[] items = value is YamlSequence list ? list.Items.ToArray() : [value];
            foreach (YamlNode item in items)
            {
                if (TextOf(element, word, item) is { } text)
                {
                    texts.Add(new DocumentationText(word, text));
                }
            }
        }

        return texts.ToEquatableArray();
    }

    /// <summary>The annotations. Those of this project must be among the known ones.</summary>
    internal static EquatableArray<Annotation> Annotations(SchemaElement element, params string[] known)
    {
        var annotations = new List<Annotation>();
        foreach (YamlEntry entry in AnnotationsOf(element))
        {
            string tag = entry.Key.Text;
            if (tag.StartsWith(Prefix, StringComparison.Ordinal) && Array.IndexOf(known, tag) < 0)
            {
                string hint = Suggestions.Hint(tag, known);
                element.Report(ProblemRules.UnknownAnnotation, element.At(entry.Key), tag, hint);
            }
            else if (AnnotationValue(entry.Value) is { } value)
            {
                annotations.Add(new Annotation(tag, value.Text));
            }
            else
            {
                element.Expected(tag, entry.Value, "a text");
            }
        }

        return annotations.ToEquatableArray();
    }

    // LinkML writes an annotation as tag: value, at length as tag: {tag: tag, value: value}, or the latter in a list.
    private static IEnumerable<YamlEntry> AnnotationsOf(SchemaElement element) =>
        element.Find("annotations") is YamlSequence list
            ? list.Items.Select(item => new YamlEntry(
                YamlKey.Of(Part(item, "tag") ?? new YamlScalar(item.Number, "", true)), item))
            : element.Entries("annotations");

    private static YamlScalar? AnnotationValue(YamlNode node) =>
        node as YamlScalar ?? (HasOnlyTagAndValue(node) ? Part(node, "value") : null);

    private static bool HasOnlyTagAndValue(YamlNode node) =>
        node is YamlMapping mapping && mapping.Entries.All(entry => entry.Key.Text is "tag" or "value");

    private static YamlScalar? Part(YamlNode node, string key) =>
        (node as YamlMapping)?.Entries.FirstOrDefault(entry => entry.Key.Text == key).Value as YamlScalar;

    private static string? TextOf(SchemaElement element, string word, YamlNode item)
    {
        if (word == "examples" && item is YamlMapping)
        {
            SchemaElement example = element.Item(word, item, Metaslots.Example);
            string? value = example.Text("value");
            string? description = example.Text("description");
            return value is null ? description : description is null ? value : $"{value} ({description})";
        }

        if (item is YamlScalar { IsNull: false } scalar)
        {
            return scalar.Text;
        }

        element.Expected(word, item, "a text or a list of texts");
        return null;
    }
}
