using System;
using System.Linq;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Import;

public sealed class CsvTests : IDisposable
{
    private const string Towns = """
        code,Name,Country,Lat,founded,isCapital,Kind,Twin,Inhabitants,zip
        MSQ,Minsk,BY,53.9,1067-03-03,yes,large,PEK,"1,995,471",00123
        PEK,Beijing,CN,39.9,,yes,large,MSQ,"21,893,095",10000
        BQT,Brest,BY,52.1,1019,no,small,,"340,723",22400
        SHA,Shanghai,CN,31.2,1291-08-19,no,large,,"24,870,895",20000
        GME,Homiel,BY,52.4,1142,no,small,SHA,"501,193",24600
        VTB,Viciebsk,BY,55.2,0974,no,small,HRB,"359,148",21000
        HRB,Harbin,CN,45.8,1898~,no,large,VTB,"10,009,854",15000
        GNA,Hrodna,BY,53.7,1128,no,small,SHA,"356,900",23000

        """;

    private readonly Workspace _workspace = new();

    [Fact]
    public void A_table_becomes_a_schema_that_a_person_would_have_written()
    {
        _workspace.With("towns.csv", Towns);

        Assert.Equal(0, _workspace.Run("import", "DIR/towns.csv", "--out", "DIR/world").ExitCode);

        Assert.Equal(
            """
            id: https://example.org/world
            name: world
            title: world
            version: 0.1.0
            default_range: string
            prefixes: {rdfs: "http://www.w3.org/2000/01/rdf-schema#"}
            imports: [linkml:types, factbook:core]

            enums:
              TownKind:
                permissible_values:
                  large:
                  small:

            classes:
              Dataset:
                tree_root: true
                attributes:
                  sources: {range: Source, multivalued: true, inlined: true, inlined_as_list: true}
                  towns: {range: Town, multivalued: true, inlined: true, inlined_as_list: true}
              Town:
                mixins: [Identified, Cited]
                annotations: {factbook_code_name: name}
                attributes:
                  code: {required: true, pattern: "^[A-Z]{3}$"}
                  name: {required: true, aliases: [Name]}
                  country: {range: Country, required: true, aliases: [Country]}
                  lat: {range: decimal, required: true, minimum_value: -90, maximum_value: 90, aliases: [Lat]}
                  founded: {range: EdtfDate}
                  is_capital: {range: boolean, required: true, aliases: [isCapital]}
                  kind: {range: TownKind, required: true, aliases: [Kind]}
                  twin: {range: Town, aliases: [Twin]}
                  inhabitants: {range: integer, required: true, minimum_value: 0, aliases: [Inhabitants]}
                  zip: {required: true, pattern: "^[0-9]{5}$"}
                unique_keys:
                  by_code: {unique_key_slots: [code]}
                  by_zip: {unique_key_slots: [zip]}

            """,
            _workspace.Read("world/data/schema.yaml").Replace("  Country:\n    permissible_values:\n      BY:\n      CN:\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void The_records_have_identifiers_and_say_where_they_come_from()
    {
        _workspace.With("towns.csv", Towns).Run("import", "DIR/towns.csv", "--out", "DIR/world", "--url", "https://example.org/towns.csv");

        Assert.StartsWith(
            """
            towns:
              - id: town.msq
                code: MSQ
                name: Minsk
                country: BY
                lat: 53.9
                founded: "1067-03-03"
                is_capital: true
                kind: large
                twin: town.pek
                inhabitants: 1995471
                zip: "00123"
                cites: [{source: src.towns, locator: row MSQ}]

            """,
            _workspace.Read("world/data/towns.yaml"),
            StringComparison.Ordinal);
        Assert.Contains("    url: https://example.org/towns.csv\n", _workspace.Read("world/data/sources.yaml"), StringComparison.Ordinal);
        Assert.StartsWith("3 files, 9 records: no problems\n", _workspace.Run("check", "DIR/world").Output);
    }

    [Fact]
    public void Code_names_come_from_the_label()
    {
        _workspace.With("towns.csv", Towns).Run("import", "DIR/towns.csv", "--out", "DIR/world");

        _workspace.Run("release", "DIR/world");

        Assert.Contains("    town.gme: Homiel\n", _workspace.Read("world/data/ids.lock"), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_guess_has_its_reason_and_what_speaks_against_it()
    {
        _workspace.With("towns.csv", Towns.Replace("39.9", "near 40", StringComparison.Ordinal));

        string[] lines = _workspace.Run("import", "DIR/towns.csv", "--out", "DIR/world", "--dry-run").Lines;

        Assert.Contains("  identifier: code; it tells all records apart, and others refer to it", lines);
        Assert.Contains("  Lat: text, required; texts", lines);
        Assert.Contains("      7 would be decimal numbers, but 'near 40' (line 3)", lines);
        Assert.Contains("  zip: code ^[0-9]{5}$, required; text, since '00123' would lose its zeros", lines);
        Assert.Contains("      written anew: '1,995,471' as '1995471'", lines);
        Assert.False(System.IO.Directory.Exists(_workspace.FullPath("world")));
    }

    [Theory]
    [InlineData("a;b\n1,5;x\n2,25;y\n")]
    [InlineData("a\tb\n1.5\tx\n2.25\ty\n")]
    [InlineData("a|b\r\n1.5|x\r\n2.25|y\r\n")]
    [InlineData("sep=;\na;b\n1,5;x\n2,25;y\n")]
    [InlineData("\"a\",\"b\"\n\"1.5\",\"x\"\n\n\"2.25\",\"y\"")]
    [InlineData("\uFEFFa,b\n1.5,x\n2.25,y\n")]
    public void Dialects_are_found_out(string text)
    {
        _workspace.With("things.csv", text).Run("import", "DIR/things.csv", "--out", "DIR/out");

        Assert.Equal(
            ["1.5", "2.25"],
            _workspace.Read("out/data/things.yaml").Split('\n').Where(line => line.StartsWith("    a: ", StringComparison.Ordinal)).Select(line => line[7..]));
    }

    public void Dispose() => _workspace.Dispose();
}
