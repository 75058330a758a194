using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Import;

public sealed class UpdateTests : IDisposable
{
    private const string Towns = "code,name,people,twin\nMSQ,Minsk,100,PEK\nPEK,Beijing,200,MSQ\nBQT,Brest,30,\nSHA,Shanghai,220,MSQ\nGNA,Hrodna,33,SHA\n";

    private readonly Workspace _workspace = new();

    public UpdateTests()
    {
        _workspace.With("towns.csv", Towns);
        Assert.Equal(0, _workspace.Run("import", "DIR/towns.csv", "--out", "DIR/world").ExitCode);
    }

    [Fact]
    public void An_unchanged_file_changes_no_byte()
    {
        Edit("people: 100", "people: 105");
        Dictionary<string, string> before = Contents();

        Outcome outcome = _workspace.Run("import", "DIR/towns.csv", "--out", "DIR/world");

        Assert.Equal(new Outcome(0, "DIR/world: nothing has changed.\n", ""), outcome);
        Assert.Equal(before, Contents());
    }

    [Fact]
    public void What_changed_is_changed_where_it_stands_and_what_curators_added_stays()
    {
        Edit("    people: 100\n", "    people: 100  # as of the census\n    code_name: TheCapital\n");
        Edit("cites: [{source: src.towns, locator: row MSQ}]", "cites:\n      - {source: src.towns, locator: row MSQ}\n      - {source: src.towns, locator: row 2}\n    # seen on the spot");
        _workspace.With("towns.csv", Towns.Replace("Minsk,100", "Minsk,101", StringComparison.Ordinal).Replace("Brest,30,", "Brest,30,PEK", StringComparison.Ordinal));

        Outcome outcome = _workspace.Run("import", "DIR/towns.csv", "--out", "DIR/world");

        Assert.Contains("  ~ towns/town.msq/people: 100 -> 101\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("  ~ towns/town.bqt/twin: nothing -> town.pek\n", outcome.Output, StringComparison.Ordinal);
        Assert.StartsWith(
            """
            towns:
              - id: town.msq
                code: MSQ
                name: Minsk
                people: 101  # as of the census
                code_name: TheCapital
                twin: town.pek
                cites:
                  - {source: src.towns, locator: row MSQ}
                  - {source: src.towns, locator: row 2}
                # seen on the spot
              - id: town.pek

            """,
            _workspace.Read("world/data/towns.yaml"),
            StringComparison.Ordinal);
        Assert.Contains("    people: 30\n    twin: town.pek\n    cites:", _workspace.Read("world/data/towns.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void New_records_are_added_and_no_identifier_goes_to_another_thing()
    {
        _workspace.Run("release", "DIR/world");
        _workspace.With("towns.csv", Towns.Replace("BQT,Brest,30,\n", "", StringComparison.Ordinal) + "bqt,Another,1,\n");
        Edit("pattern: \"^[A-Z]{3}$\"", "pattern: \"^[A-Za-z]{3}$\"", "world/data/schema.yaml");

        Outcome outcome = _workspace.Run("import", "DIR/towns.csv", "--out", "DIR/world", "--prune");

        Assert.Equal("", outcome.Error);
        string towns = _workspace.Read("world/data/towns.yaml");
        Assert.DoesNotContain("town.bqt\n", towns, StringComparison.Ordinal);
        Assert.EndsWith("  - id: town.bqt_2\n    code: bqt\n    name: Another\n    people: 1\n    cites: [{source: src.towns, locator: row bqt}]\n", towns, StringComparison.Ordinal);
        Assert.Contains("town.bqt: {code_name: Brest, reason: \"Not in towns.csv of", _workspace.Read("world/data/ids.lock"), StringComparison.Ordinal);
        Assert.Equal(0, _workspace.Run("check", "DIR/world").ExitCode);
    }

    [Fact]
    public void What_is_not_in_the_file_any_more_stays_until_it_is_pruned()
    {
        _workspace.With("towns.csv", Towns.Replace("GNA,Hrodna,33,SHA\n", "", StringComparison.Ordinal).Replace("Shanghai,220", "Shanghai,", StringComparison.Ordinal));

        string output = _workspace.Run("import", "DIR/towns.csv", "--out", "DIR/world").Output;

        Assert.Contains("  town.gna: kept, and is not in the file any more\n", output, StringComparison.Ordinal);
        Assert.Contains("  towns/town.sha/people: kept, and the file says nothing\n", output, StringComparison.Ordinal);
        Assert.Contains("people: 220", _workspace.Read("world/data/towns.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_another_source_bears_out_is_the_curators()
    {
        Edit("people: 30", "people: 31");
        Edit("cites: [{source: src.towns, locator: row BQT}]", "cites: [{source: src.towns, locator: row BQT}, {source: src.census, locator: p 1, supports: [people]}]");
        Edit("sources:\n", "sources:\n  - {id: src.census, title: Census, kind: statistics, language: be, accessed: \"2026-01-01\", reading: whole}\n", "world/data/sources.yaml");
        _workspace.With("towns.csv", Towns.Replace("Brest,30", "Brest,32", StringComparison.Ordinal));

        string output = _workspace.Run("import", "DIR/towns.csv", "--out", "DIR/world").Output;

        Assert.Contains("  towns/town.bqt/people: kept, and the file says 32\n", output, StringComparison.Ordinal);
        Assert.Contains("people: 31", _workspace.Read("world/data/towns.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Minsk,a lot", "towns.csv, line 2: 'people' takes whole numbers, and here is 'a lot'.")]
    [InlineData("Minsk,100,PEK,x\nX,Y,1,,", "line 2 has 5 cells instead of 4, 'x' beyond 'twin'")]
    [InlineData("Minsk,100,NIX\nXYZ,Y,1", "towns.csv, line 2: 'twin' refers to 'NIX', and there is no such record of Town.")]
    public void What_does_not_fit_the_schema_is_refused_and_nothing_is_written(string replacement, string message)
    {
        Dictionary<string, string> before = Contents();
        _workspace.With("towns.csv", Towns.Replace("Minsk,100", replacement, StringComparison.Ordinal));

        Outcome outcome = _workspace.Run("import", "DIR/towns.csv", "--out", "DIR/world");

        Assert.NotEqual(0, outcome.ExitCode);
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
        Assert.Equal(before, Contents());
    }

    [Fact]
    public void A_new_column_needs_a_slot_or_is_skipped()
    {
        _workspace.With("towns.csv", "code,name,people,twin,mayor\nMSQ,Minsk,100,PEK,A\n");

        Assert.Contains(
            "the class Town of the schema has no slot for 'mayor'.", _workspace.Run("import", "DIR/towns.csv", "--out", "DIR/world").Error, StringComparison.Ordinal);
        Assert.Equal(0, _workspace.Run("import", "DIR/towns.csv", "--out", "DIR/world", "--skip", "mayor").ExitCode);
    }

    [Fact]
    public void A_dry_run_lists_the_changes_and_writes_nothing()
    {
        Dictionary<string, string> before = Contents();
        _workspace.With("towns.csv", Towns.Replace("Minsk,100", "Minsk,101", StringComparison.Ordinal));

        Assert.Contains("100 -> 101", _workspace.Run("import", "DIR/towns.csv", "--out", "DIR/world", "--dry-run").Output, StringComparison.Ordinal);
        Assert.Equal(before, Contents());
    }

    [Fact]
    public void An_interrupted_import_is_brought_to_its_end()
    {
        string towns = _workspace.Read("world/data/towns.yaml");
        _workspace.With("world/data/towns.yaml.factbook-new", towns.Replace("people: 100", "people: 99", StringComparison.Ordinal));
        _workspace.With("world/data/sources.yaml.factbook-new", "half");
        _workspace.With("world/data/.factbook-changes", "towns.yaml\n");

        Assert.StartsWith(
            "An interrupted import was brought to its end.\n", _workspace.Run("import", "DIR/towns.csv", "--out", "DIR/world", "--dry-run").Output, StringComparison.Ordinal);

        Assert.Contains("people: 99", _workspace.Read("world/data/towns.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain(_workspace.Files("world"), file => file.Contains("factbook-", StringComparison.Ordinal));
    }

    [Fact]
    public void A_schema_that_exists_is_kept()
    {
        _workspace.With("mine.yaml", _workspace.Read("world/data/schema.yaml").Replace("  Town:\n", "  Town:\n    description: My own words.\n", StringComparison.Ordinal));

        Assert.Equal(0, _workspace.Run("import", "DIR/towns.csv", "--out", "DIR/second", "--schema", "DIR/mine.yaml").ExitCode);

        Assert.Equal(_workspace.Read("mine.yaml"), _workspace.Read("second/data/schema.yaml"));
        Assert.Equal(_workspace.Read("world/data/towns.yaml"), _workspace.Read("second/data/towns.yaml"));
    }

    public void Dispose() => _workspace.Dispose();

    private void Edit(string from, string to, string file = "world/data/towns.yaml")
    {
        string text = _workspace.Read(file);
        Assert.Contains(from, text, StringComparison.Ordinal);
        _workspace.With(file, text.Replace(from, to, StringComparison.Ordinal));
    }

    private Dictionary<string, string> Contents() => _workspace.Files("world").ToDictionary(file => file, file => File.ReadAllText(_workspace.FullPath("world/" + file)));
}
