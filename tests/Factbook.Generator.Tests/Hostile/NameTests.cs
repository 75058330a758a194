using System;
using System.Linq;
using Factbook.Generator.Tests.Support;
using Xunit;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>
/// Whatever a schema calls its elements: they compile under some name, or the schema is refused in its own words.
/// </summary>
public sealed class NameTests
{
    // Keywords, members that every record, object, table or dataset has, and names that the generated code uses itself.
    private static readonly string[] Names =
    [
        "class", "namespace", "event", "int", "string", "object", "true", "this", "base", "new", "var", "record",
        "value", "field", "when", "await", "async", "nint", "dynamic", "global", "required", "scoped", "file",
        "where", "partial", "init", "equals", "get_hash_code", "to_string", "get_type", "memberwise_clone",
        "finalize", "reference_equals", "equality_contract", "print_members", "deconstruct", "clone", "disputes",
        "dispute_about", "slot_list", "thing", "thing_json_converter", "row", "row_value", "key", "table",
        "table_info", "data", "cache", "all", "count", "get", "find", "make", "fact", "stored", "stored0", "source",
        "system", "factbook", "hostile", "facts", "names", "item", "items", "start", "number", "other", "settled",
        "typed", "op_equality", "slots", "behind", "is_inferred", "is_disputed", "owner", "value_of",
    ];

    private static readonly string[] TypeNames =
    [
        "class", "Object", "String", "Int32", "Type", "Exception", "Attribute", "System", "Factbook", "Hostile",
        "Table", "Fact", "FactTable", "FactList", "IFact", "Row", "Data", "Cache", "All", "Count", "Find", "Names",
        "Text", "Description", "Meaning", "Dataset2", "Tables", "Void", "global", "Nullable", "Func", "Task",
        "JsonConverter", "Slot", "TableInfo",
    ];

    [Theory]
    [InlineData("string", "x")]
    [InlineData("integer", "7")]
    [InlineData("Part", "{inner: x}")]
    public void Slots_may_have_any_of_these_names(string range, string value)
    {
        string inlined = range == "Part" ? ", inlined: true" : "";
        string inlinedList = range == "Part" ? ", inlined: true, inlined_as_list: true" : "";
        string slots = string.Join('\n', Names.Select(name =>
            $"{name}: {{range: {range}, required: true{inlined}}}\n"
            + $"{name}_list: {{range: {range}, multivalued: true{inlinedList}}}"));
        string schema = Things.Schema(slots) + "\n  Part: {attributes: {inner: {}}}\n";
        string row = "things:\n  - id: one\n"
            + string.Concat(Names.Select(name => $"    {name}: {value}\n    {name}_list: [{value}]\n"));

        FactTable table = Things.Table(Things.Host(schema, row).Compile());

        Assert.All(Names, name => Assert.NotNull(Things.Value(table, table.Facts[0], name)));
    }

    [Fact]
    public void Slots_of_value_objects_may_have_any_of_these_names()
    {
        string attributes = string.Concat(Names.Where(name => name != "thing").Select(name => $"      {name}: {{}}\n"));
        string schema = Things.Schema("part: {range: Part, inlined: true}")
            + "\n  Part:\n    attributes:\n" + attributes;

        FactTable table =
            Things.Table(Things.Host(schema, "things: [{id: one, part: {class: x, equals: y}}]").Compile());

        dynamic part = Things.Value(table, table.Facts[0], "part")!;
        Assert.Equal("x", (string)part.Class);
        Assert.Equal("y", (string)part.EqualsValue);
    }

    [Fact]
    public void Enum_values_may_have_any_of_these_names()
    {
        string schema = Things.Schema(
            "kind: {range: Kind}",
            "enums: {Kind: {permissible_values: {" + string.Join(", ",
                Names.Append("kind").Append("equals value").Append("value__x").Select(name => name + ": {}")) + "}}}");

        FactTable table = Things.Table(Things.Host(schema, "things: [{id: one, kind: class}]").Compile());

        Assert.Equal("Class", Things.Value(table, table.Facts[0], "kind")!.ToString());
    }

    [Theory]
    [InlineData("{0}: {attributes: {inner: {}}}", "range: {0}, inlined: true", "{inner: x}")]
    [InlineData("{0}: {attributes: {id: {identifier: true}, when: {range: date}}}", "range: {0}", "")]
    public void Classes_compile_or_are_refused(string declaration, string slot, string value)
    {
        Assert.All(TypeNames, name =>
        {
            string schema = Things.Schema($"part: {{{slot.Replace("{0}", name, StringComparison.Ordinal)}}}")
                + "\n  " + declaration.Replace("{0}", name, StringComparison.Ordinal) + "\n";
            if (value.Length == 0)
            {
                string table = $"{{range: {name}, multivalued: true, inlined: true, inlined_as_list: true}}";
                schema = Tiny.Replace(schema, "      things: {", $"      parts_of_it: {table}\n      things: {{");
            }

            CompilesOrIsRefused(
                Things.Host(schema, $"things: [{{id: one{(value.Length > 0 ? ", part: " + value : "")}}}]"));
        });
    }

    [Theory]
    [InlineData("class", true)]
    [InlineData("system", true)]
    [InlineData("factbook", true)]
    [InlineData("hostile", true)]
    [InlineData("tables", true)]
    [InlineData("dataset", true)]
    [InlineData("slots", true)]
    [InlineData("class_name", true)]
    [InlineData("content_hash", true)]
    [InlineData("description", true)]
    [InlineData("citing", false)]
    [InlineData("all", false)]
    [InlineData("count", false)]
    [InlineData("data", true)]
    [InlineData("cache", true)]
    [InlineData("row", true)]
    [InlineData("names", true)]
    [InlineData("storage", true)]
    [InlineData("indexes", false)]
    [InlineData("by_id", false)]
    [InlineData("by_name", false)]
    [InlineData("find", false)]
    [InlineData("table_info", true)]
    [InlineData("slot_list", true)]
    [InlineData("thing", false)]
    [InlineData("facts", false)]
    public void A_table_compiles_or_is_refused(string name, bool compiles)
    {
        GeneratorHost host = Things.Host(
            Things.Schema("when: {range: date}\nthing: {range: Thing}")
                .Replace("      things: {", $"      {name}: {{", StringComparison.Ordinal),
            $"{name}: [{{id: one, thing: one}}]");

        CompilesOrIsRefused(host);

        Assert.Equal(compiles, host.Problems.Length == 0);
    }

    [Fact]
    public void Enums_compile_or_are_refused() => Assert.All(TypeNames, name => CompilesOrIsRefused(Things.Host(
        Things.Schema($"kind: {{range: {name}}}",
            $"enums: {{{name}: {{permissible_values: {{a: {{meaning: \"x:y\"}}, {name}: {{}}}}}}}}"),
        "things: [{id: one, kind: a}]")));

    [Theory]
    [InlineData("a_b: {}\naB: {}", "FB0216")]
    [InlineData("name: {}\nName: {}", "FB0216")]
    [InlineData("equals: {}\nequals_value: {}", "FB0216")]
    [InlineData("имя: {}", "FB0217")]
    [InlineData("größe: {}", "FB0217")]
    [InlineData("1st: {}", "FB0217")]
    [InlineData("_row: {}", "FB0217")]
    [InlineData("a b: {}", "FB0217")]
    [InlineData("\"a;b\": {}", "FB0217")]
    [InlineData("\"*/\": {}", "FB0217")]
    [InlineData("legs: {range: Leg, inlined: true}\nlegs_to: {range: Thing}", "FB0216")]
    [InlineData("legs: {range: Leg, inlined: true}\nlegs_to: {range: date}", "FB0216")]
    public void Slots_that_are_one_in_CSharp_are_refused(string slots, string rule)
    {
        GeneratorHost host =
            Things.Host(Things.Schema(slots) + "\n  Leg: {attributes: {to: {range: Thing}}}\n", "things: []").Run();

        Assert.Contains($"error {rule}", Assert.Single(host.Problems), StringComparison.Ordinal);
        host.Emit();
    }

    [Theory]
    [InlineData("Facts")]
    [InlineData("FactStorage")]
    public void Types_that_the_generated_code_has_are_refused(string name)
    {
        GeneratorHost host = Things.Host(Things.Schema("", $"enums: {{{name}: {{permissible_values: {{a: {{}}}}}}}}"), "things: []").Run();

        Assert.Contains("error FB0216", Assert.Single(host.Problems), StringComparison.Ordinal);
        host.Emit();
    }

    [Theory]
    [InlineData("a_b: {}, A-B: {}")]
    [InlineData("name: {}, Name: {}")]
    public void Enum_values_that_are_one_in_CSharp_are_refused(string values)
    {
        GeneratorHost host =
            Things.Host(Things.Schema("", $"enums: {{Kind: {{permissible_values: {{{values}}}}}}}"), "things: []")
            .Run();

        Assert.Contains("error FB0216", Assert.Single(host.Problems), StringComparison.Ordinal);
        host.Emit();
    }

    [Fact]
    public void Readers_of_lists_are_told_apart()
    {
        string schema = Things.Schema("ab: {range: Ab, inlined: true}\nab_c: {range: AbC, inlined: true}")
            + "\n  Ab: {attributes: {c_d: {multivalued: true}}}\n  AbC: {attributes: {d: {multivalued: true}}}\n";

        Things.Host(schema, "things: [{id: one, ab: {c_d: [x]}, ab_c: {d: [y]}}]").Compile();
    }

    [Theory]
    [InlineData("range: integer", "5")]
    [InlineData("multivalued: true", "[a, b]")]
    [InlineData("required: true", "First")]
    public void A_class_of_its_own_may_have_a_code_name_of_any_kind(string declaration, string value) =>
        Things.Host(Things.Schema($"code_name: {{{declaration}}}"), $"things: [{{id: one, code_name: {value}}}]")
            .Compile();

    [Theory]
    [InlineData("class", "FB0407")]
    [InlineData("Equals", "FB0406")]
    [InlineData("All", "FB0406")]
    [InlineData("Things", "FB0406")]
    [InlineData("Thing", "FB0406")]
    [InlineData("Count", "FB0406")]
    [InlineData("Indexes", "FB0406")]
    [InlineData("ById", "FB0406")]
    [InlineData("\"A; static int x\"", "FB0407")]
    [InlineData("\"\\u202EA\"", "FB0407")]
    [InlineData("Größe", "FB0407")]
    [InlineData("\"\"", "FB0407")]
    public void A_code_name_that_is_no_name_or_is_taken_is_refused(string name, string rule)
    {
        GeneratorHost host =
            Things.Host(Things.Schema("code_name: {}"), $"things:\n  - id: one\n    code_name: {name}\n").Run();

        Assert.StartsWith($"data/things.yaml(3,16): error {rule}", Assert.Single(host.Problems),
            StringComparison.Ordinal);
        host.Emit();
    }

    [Theory]
    [InlineData("my-facts", "my_facts")]
    [InlineData("Facts.2024", "Facts._2024")]
    [InlineData("a.class.b", "a.class.b")]
    public void The_namespace_is_made_of_the_name_of_the_project(string project, string expected)
    {
        GeneratorHost host = new GeneratorHost(project)
            .With(Tiny.SchemaPath, Things.Schema("")).With(Things.DataPath, "things: [{id: one}]");

        Assert.NotNull(host.Compile().GetType(expected + ".Things"));
    }

    private static void CompilesOrIsRefused(GeneratorHost host)
    {
        host.Run();
        Assert.All(host.Problems, problem => Assert.Contains("schema.yaml", problem, StringComparison.Ordinal));
        host.Emit();
    }
}
