using System;
using System.IO;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Read;

/// <summary>How far a series reaches is counted from the records and shown in the codebook and on the site.</summary>
public sealed class CoverageTests : IDisposable
{
    private const string Schema = """
        id: https://example.org/rain
        name: rain
        imports: [linkml:types, factbook:core]
        default_range: string
        classes:
          Dataset:
            tree_root: true
            attributes:
              sources: {range: Source, multivalued: true, inlined: true, inlined_as_list: true}
              readings: {range: Reading1, multivalued: true, inlined: true, inlined_as_list: true}
              notes: {range: Note, multivalued: true, inlined: true, inlined_as_list: true}
          Reading1:
            mixins: [Identified, Cited]
            attributes:
              when: {range: EdtfDate}
              town: {}
              tags: {multivalued: true}
          Note:
            mixins: [Identified, Cited]
            attributes:
              searched: {}
              missing: {}
              covers: {range: Series, multivalued: true, inlined: true, inlined_as_list: true}
          Series:
            attributes:
              table: {required: true}
              where: {range: SlotValue, multivalued: true, inlined: true, inlined_as_list: true}
              yearly: {range: boolean}
          SlotValue:
            attributes:
              slot: {required: true}
              value: {required: true}
        """;

    private const string Data = """
        sources:
          - {id: src.a, title: A, kind: dataset, language: en, accessed: 2026-01-01, reading: excerpt}
        readings:
          - {id: reading.1, when: 1990, town: Brest, tags: [a, b], cites: [{source: src.a}]}
          - {id: reading.2, when: 1994-03, town: Brest, tags: [b], cites: [{source: src.a}]}
          - {id: reading.3, when: 1995-07-02, town: Brest, cites: [{source: src.a}]}
          - {id: reading.4, when: 1998, town: Brest, cites: [{source: src.a}]}
          - {id: reading.5, when: 1992, town: Minsk, cites: [{source: src.a}]}
          - {id: reading.6, town: Pinsk, cites: [{source: src.a}]}
        """;

    private readonly Workspace _workspace = new Workspace().With("schema.yaml", Schema).With("data.yaml", Data);

    [Theory]
    [InlineData("table: readings", "| readings | 6 | 1990-01-01 | 1998-12-31 |  |")]
    [InlineData(
        "table: readings, yearly: true, where: [{slot: town, value: Brest}]",
        "| readings, town Brest | 4 | 1990-01-01 | 1998-12-31 | 1991-1993, 1996-1997 |")]
    [InlineData("table: readings, where: [{slot: tags, value: b}]", "| readings, tags b | 2 | 1990-01-01 | 1994-03-31 |  |")]
    [InlineData(
        "table: readings, yearly: true, where: [{slot: town, value: Minsk}]",
        "| readings, town Minsk | 1 | 1992-01-01 | 1992-12-31 |  |")]
    [InlineData(
        "table: readings, yearly: true, where: [{slot: town, value: Pinsk}]", "| readings, town Pinsk | 1 |  |  |  |")]
    [InlineData(
        "table: readings, where: [{slot: town, value: Gomel}]", "| readings, town Gomel | 0 |  |  |  |")]
    public void A_series_has_a_number_a_first_and_a_last_and_years_without_a_record(string series, string row)
    {
        Note(series);

        Assert.Contains("| `note.1` " + row, _workspace.Run("codebook", "DIR").Lines);
    }

    [Fact]
    public void The_site_shows_them_with_the_note()
    {
        Note("table: readings, yearly: true, where: [{slot: town, value: Brest}]");
        _workspace.Run("site", "DIR", "--out", "DIR/out");

        string page = _workspace.Read(Path.Combine("out", "coverage.html"));

        Assert.Contains("<td>1991-1993, 1996-1997</td>", page, StringComparison.Ordinal);
        Assert.Contains("<td>31 December 1998</td>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("table: raedings", "'note.1' covers the table 'raedings', which the dataset does not have.")]
    [InlineData(
        "table: readings, where: [{slot: twon, value: Brest}]",
        "'note.1' covers records of 'readings' by 'twon', which is no slot of theirs.")]
    public void A_series_that_cannot_be_is_an_error(string series, string message)
    {
        Note(series);

        Assert.Equal(new Outcome(2, "", $"factbook: {message}\n"), _workspace.Run("codebook", "DIR"));
    }

    public void Dispose() => _workspace.Dispose();

    private void Note(string series) => _workspace.With(
        "notes.yaml", $"notes: [{{id: note.1, searched: all, covers: [{{{series}}}], cites: [{{source: src.a}}]}}]");
}
