using System;
using System.Linq;
using System.Text.Json;
using Factbook.Tool.Tests.Support;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Factbook.Tool.Tests.Export;

/// <summary>Names that meet after they are joined, or where case does not count.</summary>
public sealed class NameTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Fact]
    public void A_list_in_a_list_and_a_list_whose_name_is_theirs_joined_have_tables_of_their_own()
    {
        With(
            "trips: {range: Trip, multivalued: true, inlined_as_list: true}, trips_legs: {range: Stop, multivalued: true, inlined_as_list: true}",
            """
              Trip: {attributes: {id: {identifier: true}, legs: {range: Leg, multivalued: true}, legs_notes: {multivalued: true}}}
              Leg: {attributes: {to: {}, notes: {multivalued: true}}}
              Stop: {attributes: {id: {identifier: true}}}
            """,
            "trips: [{id: a, legs: [{to: x, notes: [n1, n2]}], legs_notes: [z]}]\ntrips_legs: [{id: b}]\n");

        Export("csv");

        Assert.Equal("id\nb\n", _workspace.Read("csv/trips_legs.csv"));
        Assert.Equal("record_id,position,to\na,1,x\n", _workspace.Read("csv/trips_legs_2.csv"));
        Assert.Equal("record_id,position,value\na,1,z\n", _workspace.Read("csv/trips_legs_notes.csv"));
        Assert.Equal("record_id,legs_position,position,value\na,1,1,n1\na,1,2,n2\n", _workspace.Read("csv/trips_legs_2_notes.csv"));
        Export("sqlite");
    }

    [Fact]
    public void Joined_names_that_differ_in_case_only_are_told_apart()
    {
        With(
            "towns: {range: Town, multivalued: true, inlined_as_list: true}",
            """
              Town: {attributes: {id: {identifier: true}, size: {range: Size, inlined: true}, size_kM: {}, day: {range: Day}, Day_earliest: {}}}
              Size: {attributes: {km: {range: decimal}}}
            """,
            "towns: [{id: a, size: {km: \"1\"}, size_kM: x, day: \"1990\", Day_earliest: y}]\n",
            "types: {Day: {typeof: string, annotations: {factbook_parser: edtf}}}");

        Export("csv");
        Export("sqlite");

        Assert.Equal(
            "id,size_km_2,size_kM,day,day_earliest_2,day_latest,Day_earliest\na,1,x,1990,1990-01-01,1990-12-31,y\n",
            _workspace.Read("csv/towns.csv"));
    }

    [Theory]
    [InlineData("aux")]
    [InlineData("COM1")]
    [InlineData("sqlite_master")]
    [InlineData("records")]
    [InlineData("dataset")]
    public void A_table_may_have_a_name_that_a_target_keeps_for_itself(string name)
    {
        With(
            $"{name}: {{range: Town, multivalued: true, inlined_as_list: true}}",
            "  Town: {attributes: {id: {identifier: true}, tags: {multivalued: true}}}\n",
            $"{name}: [{{id: a, tags: [x]}}]\n");

        foreach (string format in (string[])["csv", "jsonl", "json-schema", "sqlite"])
        {
            Export(format);
        }

        string[] files = [.. _workspace.Files("csv").Concat(_workspace.Files("jsonl")).Concat(_workspace.Files("json-schema"))];
        Assert.DoesNotContain(files, file => file.Split('.')[0].ToUpperInvariant() is "AUX" or "COM1");
        Assert.Equal(files.Length, files.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Resources_of_a_package_have_small_letters_and_a_field_says_of_which_slot_it_is()
    {
        With(
            "Towns: {range: Town, multivalued: true, inlined_as_list: true}",
            "  Town: {attributes: {id: {identifier: true}, size: {range: Size, inlined: true}}}\n  Size: {attributes: {km: {}}}\n",
            "Towns: [{id: a, size: {km: x}}]\n");

        Export("csv");

        using var package = JsonDocument.Parse(_workspace.Read("csv/datapackage.json"));
        JsonElement towns = package.RootElement.GetProperty("resources")[1];
        JsonElement size = towns.GetProperty("schema").GetProperty("fields")[1];
        Assert.Equal("towns", towns.GetProperty("name").GetString());
        Assert.Equal("Towns.csv", towns.GetProperty("path").GetString());
        Assert.Equal(("size_km", "size.km"), (size.GetProperty("name").GetString(), size.GetProperty("slot").GetString()));
    }

    [Fact]
    public void A_slot_of_two_descendants_has_a_column_that_takes_both()
    {
        With(
            "acts: {range: Act, multivalued: true, inlined_as_list: true}",
            """
              Act: {attributes: {id: {identifier: true}, type: {designates_type: true}}}
              Bill: {is_a: Act, attributes: {size: {range: integer}, kind: {range: K1}, of: {range: Act}, part: {}}}
              Deal: {is_a: Act, attributes: {size: {range: decimal}, kind: {range: K2}, of: {}, part: {range: Part, inlined: true}}}
              Part: {attributes: {n: {range: integer}}}
            """,
            """
            acts:
              - {id: a, type: Bill, size: 4, kind: p, of: a, part: x}
              - {id: b, type: Deal, size: "1.50", kind: q, of: elsewhere, part: {n: 3}}
            """,
            "enums: {K1: {permissible_values: {p: {}}}, K2: {permissible_values: {q: {}}}}");

        Export("csv");
        Export("sqlite");

        Assert.Equal(
            "id,type,size,kind,of,part,part_n\na,Bill,4,p,a,x,\nb,Deal,1.50,q,elsewhere,,3\n", _workspace.Read("csv/acts.csv"));
    }

    [Fact]
    public void Decimals_keep_their_digits_and_their_scale_in_a_database_and_have_numbers_beside()
    {
        With(
            "towns: {range: Town, multivalued: true, inlined_as_list: true}",
            "  Town: {attributes: {id: {identifier: true}, n: {range: decimal}, n_number: {}}}\n",
            "towns: [{id: a, n: \"12345678901234567.890\"}, {id: b, n: \"9.5\", n_number: x}]\n");

        Export("sqlite");

        Assert.Equal("12345678901234567.890", Scalar("SELECT n FROM towns WHERE id = 'a'"));
        Assert.Equal("b", Scalar("SELECT id FROM towns WHERE n_number_2 < 10 AND n_number = 'x'"));
    }

    [Fact]
    public void An_empty_text_is_not_a_missing_one()
    {
        With(
            "towns: {range: Town, multivalued: true, inlined_as_list: true}, others: {range: Other, multivalued: true, inlined_as_list: true}",
            """
              Town: {attributes: {id: {identifier: true}, a: {}, b: {}}, unique_keys: {k: {unique_key_slots: [a]}}}
              Other: {attributes: {id: {identifier: true}, a: {}, b: {}}}
            """,
            "towns: [{id: x, a: \"\"}, {id: y, b: \"\\\\N\"}]\nothers: [{id: z, a: \" b\"}]\n");

        Export("csv");
        Export("sqlite");

        Assert.Equal("id,a,b\nx,\"\",\\NN\ny,\\NN,\\N\n", _workspace.Read("csv/towns.csv"));
        Assert.Equal("id,a,b\nz,\" b\",\n", _workspace.Read("csv/others.csv"));
        Assert.Equal("1", Scalar("SELECT count(*) FROM towns WHERE a = ''"));
    }

    [Fact]
    public void A_schema_that_imports_no_types_has_texts_in_every_export()
    {
        _workspace
            .With("schema.yaml", """
                id: https://example.org/r
                name: r
                classes:
                  Dataset: {tree_root: true, attributes: {towns: {range: Town, multivalued: true, inlined_as_list: true}}}
                  Town: {attributes: {id: {identifier: true}, name: {required: true}}}
                """)
            .With("towns.yaml", "towns: [{id: t1, name: First}]\n");

        foreach (string format in (string[])["csv", "jsonl", "json-schema", "sqlite", "statements"])
        {
            Export(format);
        }

        Assert.Equal(0, _workspace.Run("site", "DIR", "--out", "DIR/site").ExitCode);
        Assert.Equal(0, _workspace.Run("schema", "DIR").ExitCode);
    }

    public void Dispose() => _workspace.Dispose();

    private void With(string tables, string classes, string data, string more = "") => _workspace
        .With("schema.yaml", $"""
            id: https://example.org/c
            name: c
            default_range: string
            imports: [linkml:types]
            {more}
            classes:
              Root: {"{"}tree_root: true, attributes: {"{"}{tables}{"}"}{"}"}
            {classes}
            """)
        .With("data.yaml", data);

    private void Export(string format)
    {
        Outcome outcome = _workspace.Run("export", "DIR", "--to", format, "--out", "DIR/" + format);
        Assert.True(outcome.ExitCode == 0, outcome.Error);
    }

    private string? Scalar(string query)
    {
        using var connection = new SqliteConnection($"Data Source={_workspace.FullPath("sqlite")};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = query;
        return command.ExecuteScalar()?.ToString();
    }
}
