using System;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Import;

public sealed class JsonTests : IDisposable
{
    private const string Planets = """
        {
          "generated": "2026-01-01",
          "planets": [
            {"name": "Mars", "moons": ["Phobos", "Deimos"], "orbit": {"days": 686.98, "axis": 1.5e0},
             "names": {"4": "Mars", "IV": "Марс", "4th one": "火星"}, "visits": [{"year": 1965, "by": "Mariner 4"}]},
            {"name": "Venus", "moons": [], "orbit": {"days": 224.7, "axis": 0.72},
             "names": {"2": "Venus", "II": "金星"}, "visits": [{"year": 1962, "by": "Mariner 2"}, {"year": 1967, "by": "Venera 4"}]},
            {"name": "Mercury", "orbit": {"days": 87.97, "axis": 0.39}, "names": {}, "visits": null}
          ]
        }
        """;

    private readonly Workspace _workspace = new();

    [Fact]
    public void Values_with_parts_lists_and_mappings_become_value_objects()
    {
        _workspace.With("solar.json", Planets);

        string output = _workspace.Run("import", "DIR/solar.json", "--out", "DIR/solar").Output;

        Assert.Contains("line 2, column 16: 'generated' stands beside the tables and is not imported", output, StringComparison.Ordinal);
        Assert.Contains(
            """
              Planet:
                mixins: [Identified, Cited]
                annotations: {factbook_code_name: name}
                attributes:
                  name: {required: true}
                  moons: {multivalued: true}
                  orbit: {range: Orbit, required: true, inlined: true}
                  names: {range: PlanetName, multivalued: true, inlined: true}
                  visits: {range: Visit, multivalued: true, inlined: true, inlined_as_list: true}
                unique_keys:
                  by_name: {unique_key_slots: [name]}
              Orbit:
                attributes:
                  days: {range: decimal, required: true, minimum_value: 0}
                  axis: {range: decimal, required: true, minimum_value: 0}
              PlanetName:
                attributes:
                  key: {key: true}
                  value: {required: true}
              Visit:
                attributes:
                  year: {range: integer, required: true, minimum_value: 0}
                  by: {required: true}

            """,
            _workspace.Read("solar/data/schema.yaml"),
            StringComparison.Ordinal);
        Assert.StartsWith(
            """
            planets:
              - id: planet.mars
                name: Mars
                moons: [Phobos, Deimos]
                orbit: {days: 686.98, axis: 1.5}
                names: {"4": Mars, IV: Марс, "4th one": 火星}
                visits: [{year: 1965, by: Mariner 4}]
                cites: [{source: src.solar, locator: row Mars}]

            """,
            _workspace.Read("solar/data/planets.yaml"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Values_under_codes_are_a_mapping_by_code_and_an_update_leaves_it_one()
    {
        const string countries = """
            [{"code": "BLR", "translations": {"deu": {"official": "Republik Belarus", "common": "Belarus"}, "no": {"common": "Belarus"}}, "people": {"1990": 10, "2020": 9}},
             {"code": "CHN", "translations": {"deu": {"official": "Volksrepublik China", "common": "China"}}, "people": {"1991": 1155}},
             {"code": "VAT", "translations": {}, "people": {"1992": 1}},
             {"code": "NRU", "translations": {"no": {"common": "Nauru"}}, "people": {"1993": 2, "1994": 3, "1995": 4, "1996": 5, "1997": 6}}]
            """;
        _workspace.With("countries.json", countries);

        string output = _workspace.Run("import", "DIR/countries.json", "--out", "DIR/world").Output;

        Assert.Contains("  translations: mapping to object; a mapping: its keys are data, and what stands under them is of one shape\n", output, StringComparison.Ordinal);
        string schema = _workspace.Read("world/data/schema.yaml");
        Assert.Contains("      translations: {range: Translation, multivalued: true, inlined: true}\n", schema, StringComparison.Ordinal);
        Assert.Contains("  Translation:\n    attributes:\n      key: {key: true}\n", schema, StringComparison.Ordinal);
        Assert.Contains("      key: {range: integer, key: true, minimum_value: 0}\n", schema, StringComparison.Ordinal);
        string data = _workspace.Read("world/data/countries.yaml");
        Assert.Contains("    translations: {deu: {official: Republik Belarus, common: Belarus}, \"no\": {common: Belarus}}\n", data, StringComparison.Ordinal);
        Assert.Contains("    people: {\"1990\": 10, \"2020\": 9}\n", data, StringComparison.Ordinal);
        Assert.Equal(0, _workspace.Run("export", "DIR/world", "--to", "jsonl", "--out", "DIR/lines").ExitCode);
        Assert.Contains(
            "\"translations\":{\"deu\":{\"official\":\"Republik Belarus\",\"common\":\"Belarus\"},\"no\":{\"common\":\"Belarus\"}},\"people\":{\"1990\":{\"value\":10},",
            _workspace.Read("lines/countries.jsonl"),
            StringComparison.Ordinal);

        _workspace.With("countries.json", countries.Replace("\"1991\": 1155", "\"1991\": 1156", StringComparison.Ordinal));
        string updated = _workspace.Run("import", "DIR/countries.json", "--out", "DIR/world").Output;
        Assert.Contains("~ countries/country.chn/people", updated, StringComparison.Ordinal);
        Assert.DoesNotContain("countries/country.blr", updated, StringComparison.Ordinal);
        Assert.Contains("    people: {\"1991\": 1156}\n", _workspace.Read("world/data/countries.yaml"), StringComparison.Ordinal);
        Assert.Equal(0, _workspace.Run("check", "DIR/world").ExitCode);
    }

    [Fact]
    public void A_mapping_fills_the_keys_that_a_schema_has()
    {
        _workspace
            .With("schema.yaml", """
                id: https://example.org/world
                name: world
                imports: [linkml:types, factbook:core]
                default_range: string
                classes:
                  Dataset: {tree_root: true, attributes: {sources: {range: Source, multivalued: true, inlined_as_list: true}, countries: {range: Country, multivalued: true, inlined_as_list: true}}}
                  Country:
                    attributes:
                      id: {identifier: true}
                      translations: {range: Translation, multivalued: true, inlined: true}
                      names: {range: Name, multivalued: true, inlined: true}
                  Translation: {attributes: {code: {key: true}, official: {}, common: {}}}
                  Name: {attributes: {language: {key: true}, value: {}}}
                """)
            .With("mapping.json", """{"countries": [{"id": "a", "translations": {"deu": {"official": "A"}}, "names": {"x": "B"}}]}""")
            .With("list.json", """{"countries": [{"id": "a", "translations": [{"code": "deu", "official": "A"}], "names": [{"language": "x", "value": "B"}]}]}""");

        foreach (string form in (string[])["mapping", "list"])
        {
            Outcome outcome = _workspace.Run("import", $"DIR/{form}.json", "--out", "DIR/" + form, "--schema", "DIR/schema.yaml");

            Assert.Equal("", outcome.Error);
            Assert.Contains(
                "  - id: a\n    translations: {deu: {official: A}}\n    names: {x: B}\n", _workspace.Read(form + "/data/countries.yaml"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("moons.jsonl", "{\"name\": \"Io\", \"rank\": 1}\n{\"name\": \"Europa\", \"rank\": 2}\n")]
    [InlineData("moons.json", "[{\"name\": \"Io\", \"rank\": 1}, {\"name\": \"Europa\", \"rank\": 2}]")]
    [InlineData("x.json", "{\"moons\": {\"Io\": {\"name\": \"Io\", \"rank\": 1}, \"Europa\": {\"name\": \"Europa\", \"rank\": 2}}}")]
    [InlineData("moons.yaml", "- {name: Io, rank: 1}\n- name: Europa\n  rank: 2\n")]
    public void Tables_are_found_in_all_formats(string name, string text)
    {
        _workspace.With(name, text).Run("import", "DIR/" + name, "--out", "DIR/out");

        Assert.Contains("    name: Europa\n    rank: 2\n", _workspace.Read("out/data/moons.yaml"), StringComparison.Ordinal);
        Assert.Equal(0, _workspace.Run("check", "DIR/out").ExitCode);
    }

    [Fact]
    public void Several_files_refer_to_each_other()
    {
        _workspace
            .With("countries.csv", "code,name\nBY,Belarus\nCN,China\nDE,Germany\nFR,France\n")
            .With("cities.json", """[{"name": "Minsk", "country": "BY"}, {"name": "Paris", "country": "FR"}, {"name": "Lyon", "country": "FR"}, {"name": "Bonn", "country": "DE"}]""");

        _workspace.Run("import", "DIR/countries.csv", "DIR/cities.json", "--out", "DIR/out");

        Assert.Contains("country: {range: Country, required: true}", _workspace.Read("out/data/schema.yaml"), StringComparison.Ordinal);
        Assert.Contains("    country: country.by\n", _workspace.Read("out/data/cities.yaml"), StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();
}
