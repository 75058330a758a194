using System;

namespace Factbook.Generator.Tests.Support;

/// <summary>A dataset of two towns and a road, small enough to read what becomes of it.</summary>
internal static class Tiny
{
    public const string SchemaPath = "data/schema.yaml";
    public const string SourcesPath = "data/sources.yaml";
    public const string TownsPath = "data/towns.yaml";
    public const string RoadsPath = "data/roads.yaml";

    public const string Schema = """
        id: https://example.org/tiny
        name: tiny
        title: Towns and roads
        version: 1.0.0
        imports: [linkml:types, factbook:core]
        default_range: string
        enums:
          Size:
            description: How large a town is.
            permissible_values:
              small: {description: Fewer than ten houses.}
              large:
        classes:
          Dataset:
            tree_root: true
            attributes:
              sources: {range: Source, multivalued: true, inlined: true, inlined_as_list: true}
              towns: {range: Town, multivalued: true, inlined: true, inlined_as_list: true}
              roads: {range: Road, multivalued: true, inlined: true, inlined_as_list: true}
          Town:
            description: A place with houses.
            mixins: [Identified, Cited]
            attributes:
              label: {required: true, description: What it is called.}
              size: {range: Size}
              founded: {range: EdtfDate, description: When the first house was built.}
          Road:
            mixins: [Identified]
            attributes:
              from: {range: Town, required: true}
              to: {range: Town, required: true}
              length: {range: decimal, unit: {ucum_code: km}}

        """;

    public const string Sources = """
        sources:
          - {id: src.book, title: The book, kind: reference, language: en, accessed: 2024-01-01, reading: whole}

        """;

    public const string Towns = """
        towns:
          - id: town.oak
            code_name: Oak
            label: Oak
            size: large
            founded: "1500~"
            cites: [{source: src.book, locator: p 1}]
          - id: town.elm
            label: Elm
            cites: [{source: src.book, locator: p 2}]

        """;

    public const string Roads = """
        roads:
          - {id: road.one, from: town.oak, to: town.elm, length: "12.5"}

        """;

    /// <summary>A host with all files.</summary>
    public static GeneratorHost Host() => new GeneratorHost("Tiny")
        .With(SchemaPath, Schema)
        .With(SourcesPath, Sources)
        .With(TownsPath, Towns)
        .With(RoadsPath, Roads);

    /// <summary>A host in one of whose files a text is replaced; it stands there once.</summary>
    public static GeneratorHost HostWith(string path, string old, string replacement)
    {
        string text = path switch
        {
            SchemaPath => Schema,
            SourcesPath => Sources,
            TownsPath => Towns,
            _ => Roads,
        };
        return Host().With(path, Replace(text, old, replacement));
    }

    /// <summary>The text with the only occurrence of another replaced.</summary>
    public static string Replace(string text, string old, string replacement)
    {
        if (text.Split(old).Length != 2)
        {
            throw new ArgumentException($"'{old}' does not stand there once.", nameof(old));
        }

        return text.Replace(old, replacement, StringComparison.Ordinal);
    }
}
