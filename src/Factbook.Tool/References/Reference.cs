using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Schema;
using Factbook.Tool.Facts;

namespace Factbook.Tool.References;

/// <summary>What a bibliography says of a dataset, a fact in it or a source.</summary>
/// <param name="Key">A short name, unique in the dataset.</param>
/// <param name="Type">The type as CSL names it.</param>
/// <param name="Title">The title.</param>
internal sealed record Reference(string Key, string Type, string Title)
{
    /// <summary>The names of the authors.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>When it was published, as EDTF.</summary>
    public string? Published { get; init; }

    /// <summary>Where it is found.</summary>
    public string? Url { get; init; }

    /// <summary>The digital object identifier.</summary>
    public string? Doi { get; init; }

    /// <summary>The day on which it was read.</summary>
    public string? Accessed { get; init; }

    /// <summary>The version.</summary>
    public string? Version { get; init; }

    /// <summary>What it is a part of.</summary>
    public string? Container { get; init; }

    /// <summary>The reference as a line of text.</summary>
    public string Text => string.Join(" ", Parts().Where(part => part.Length > 0).Select(part => part.TrimEnd('.') + "."));

    /// <summary>The reference to a dataset.</summary>
    public static Reference OfDataset(SchemaModel schema) => new(schema.Name, "dataset", schema.Title ?? schema.Name)
    {
        Version = schema.Version,
    };

    /// <summary>The reference to a fact: its label as part of the dataset.</summary>
    public static Reference OfFact(Fact fact, SchemaModel schema) =>
        new(fact.Key, "entry", fact.Label)
        {
            Container = schema.Title ?? schema.Name,
            Version = schema.Version,
        };

    /// <summary>The reference to a source.</summary>
    public static Reference OfSource(Fact source, FactIndex facts) => new(source.Id, TypeOf(source), source.Text(Source.Slots.Title) ?? source.Id)
    {
        Authors = [.. source.Texts(Source.Slots.Authors).Select(facts.LabelOf)],
        Publisher = source.Text(Source.Slots.Publisher) is { } publisher ? facts.LabelOf(publisher) : null,
        Published = source.Text(Source.Slots.Published),
        Url = source.Text(Source.Slots.Url),
        Doi = source.Text(Source.Slots.Doi),
        Accessed = source.Text(Source.Slots.Accessed),
    };

    private static string TypeOf(Fact source) => source.Text(Source.Slots.Kind) switch
    {
        "academic" => "article-journal",
        "dataset" or "statistics" => "dataset",
        "legal_act" => "legislation",
        "news_state" or "news_wire" or "news_independent" => "article-newspaper",
        "think_tank" or "igo" => "report",
        "social" => "post",
        "reference" => "entry-encyclopedia",
        _ => "webpage",
    };

    private IEnumerable<string> Parts() =>
    [
        string.Join(", ", Authors),
        Container is null ? Title : $"{Title.TrimEnd('.')} [{Key}]",
        Container is null ? "" : "In: " + Container,
        Version is null ? "" : "Version " + Version,
        Publisher ?? "",
        Published ?? "",
        Doi is null ? "" : "https://doi.org/" + Doi,
        Url ?? "",
        Accessed is null ? "" : "Read on " + Accessed,
    ];
}
