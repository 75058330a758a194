namespace Factbook.Tool.Tests.Charts;

/// <summary>A small dataset to draw: sightings with dates of every precision, and counts by two observatories.</summary>
internal static class Sightings
{
    public const string Schema = """
        id: https://example.org/sightings
        name: sightings
        title: Sightings
        imports: [linkml:types, factbook:core]
        default_range: string
        enums:
          State: {permissible_values: {seen: , missed: }}
          Kind: {permissible_values: {comets: , moons: }}
        classes:
          Dataset:
            tree_root: true
            attributes:
              sources: {range: Source, multivalued: true, inlined: true, inlined_as_list: true}
              sightings: {range: Sighting, multivalued: true, inlined: true, inlined_as_list: true}
              counts: {range: Count, multivalued: true, inlined: true, inlined_as_list: true}
          Sighting:
            mixins: [Identified, Cited]
            annotations: {factbook_lane: Seen in the sky}
            attributes:
              summary: {required: true}
              when: {range: EdtfDate}
              state: {range: State, annotations: {factbook_chart_only: seen}}
          Count:
            mixins: [Identified, Cited]
            attributes:
              observatory: {annotations: {factbook_chart: panel}}
              kind: {range: Kind, annotations: {factbook_chart: colour}}
              year: {range: EdtfDate, annotations: {factbook_chart: period}}
              number: {range: Quantity, inlined: true, annotations: {factbook_chart: amount}}
              same_as: {range: Count, annotations: {factbook_chart: mirror}}
        """;

    private const string Source = """
        sources:
          - {id: src.log, title: A log, kind: academic, language: en, accessed: "2026-01-01", reading: excerpt}

        """;

    /// <summary>A sighting of a date.</summary>
    public static string Seen(string id, string when, string summary = "Something moved.", string state = "seen") =>
        $"  - {{id: {id}, {(when.Length > 0 ? $"when: \"{when}\", " : "")}state: {state}, summary: \"{summary}\", cites: [{{source: src.log}}]}}\n";

    /// <summary>A count of a year.</summary>
    public static string Counted(string id, string observatory, string year, string number, string more = "") =>
        $"  - {{id: {id}, observatory: {observatory}, kind: comets, year: \"{year}\", "
        + $"number: {{{number}, unit: \"1\"}}, {more}cites: [{{source: src.log}}]}}\n";

    /// <summary>Data with these sightings and counts.</summary>
    public static string Data(string sightings, string counts = "") =>
        Source + (sightings.Length > 0 ? "sightings:\n" + sightings : "") + (counts.Length > 0 ? "counts:\n" + counts : "");
}
