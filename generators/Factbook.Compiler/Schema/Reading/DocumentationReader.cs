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
            else if (tag.StartsWith(Prefix, StringComparison.Ordinal) && Scalar(entry.Value) is null)
            {
                element.Expected(tag, entry.Value, "a text");
            }
            else
            {
                annotations.Add(new Annotation(tag, AnnotationValue(entry.Value) ?? ""));
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

    private static YamlScalar? Scalar(YamlNode node) => node as YamlScalar ?? Part(node, "value");

    private static string? AnnotationValue(YamlNode node) =>
        node is YamlMapping mapping && (mapping.Entry("tag") ?? mapping.Entry("value")) is not null
            ? (mapping.Value("value") is { } value ? Words(value) : null) ?? ""
            : Words(node);

    private static YamlScalar? Part(YamlNode node, string key) =>
        (node as YamlMapping)?.Value(key) as YamlScalar;

    private static string? TextOf(SchemaElement element, string word, YamlNode item)
    {
        if (word == "examples" && item is YamlMapping)
        {
            SchemaElement example = element.Item(word, item, Metaslots.Example);
            string? value = example.Find("value") is { } found ? Words(found) : null;
            string? description = example.Text("description");
            return value is null ? description : description is null ? value : $"{value} ({description})";
        }

        return item is YamlScalar { IsNull: true } ? null : Words(item);
    }

    // What has parts is carried in one line: it is read by people.
    private static string Words(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.Text,
        YamlSequence list => string.Join(", ", list.Items.Select(Words)),
        YamlMapping mapping => string.Join("; ", mapping.Entries.Select(entry => $"{entry.Key.Text}: {Words(entry.Value)}")),
        _ => "",
    };
}
