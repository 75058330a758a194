using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>The annotation that asks for an index of a slot that has none by itself.</summary>
internal static class IndexAnnotation
{
    /// <summary>On a slot: whether facts are found by its value.</summary>
    internal const string Tag = "factbook_index";

    /// <summary>Where an index is asked for, or <see langword="null"/>.</summary>
    internal static ProblemPlace? Of(SchemaElement slot, EquatableArray<Annotation> annotations)
    {
        string? value = annotations.FirstOrDefault(annotation => annotation.Tag == Tag)?.Value;
        ProblemPlace place = PlaceOf(slot);
        if (value is not (null or "true" or "false"))
        {
            slot.Report(ProblemRules.BadAnnotation, place, Tag, "is true or false");
        }

        return value == "true" ? place : null;
    }

    private static ProblemPlace PlaceOf(SchemaElement slot) =>
        (slot.Find("annotations") as YamlMapping)?.Entry(Tag) is { } stated
            ? slot.At(stated.Key)
            : slot.Place;
}
