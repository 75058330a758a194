using System.Linq;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Tests.Support;
using Xunit;

namespace Factbook.Compiler.Tests.Schema;

/// <summary>Enums that stand in the place of a range.</summary>
public sealed class InlineEnumTests
{
    [Fact]
    public void It_is_an_enum_called_by_its_slot_and_by_a_number_where_something_else_is()
    {
        SchemaModel model = ReadSchema.Model("""
            enums: {StateEnum: {permissible_values: {a: {}}}}
            slots: {state: {enum_range: {permissible_values: {open: {}, done: {}}}}}
            classes:
              Dataset: {tree_root: true}
              C: {slots: [state]}
              D: {attributes: {state: {range: string, enum_range: {permissible_values: {open: {}, done: {}}}}}}
              E: {attributes: {state: {enum_range: {inherits: [StateEnum], permissible_values: {b: {}}}}}}
            """);

        Assert.Equal(["state_enum2", "state_enum2", "state_enum3"], new[] { "C", "D", "E" }.Select(name => model.FindClass(name)!.Slots[0].Range.Name));
        Assert.Equal(["a", "b"], model.FindEnum("state_enum3")!.Values.Select(value => value.Text));
    }

    [Theory]
    [InlineData("slots: {s: {enum_range: {}}}", "(1,25): FB0228: The enum 's_enum' has no permissible values.")]
    [InlineData("slots: {s: {enum_range: {reachable_from: {}}}}", "(1,25): FB0203: 'reachable_from' is LinkML, but outside the profile that is compiled: the permissible values are listed.")]
    [InlineData("slots: {s: {range: integer, enum_range: {permissible_values: {a: {}}}}}", "(1,9): FB0230: 's' has both a range and an enum_range; keep one of the two.")]
    public void What_makes_no_enum_is_an_error(string schema, string expected) => Assert.Contains(expected, ReadSchema.Problems(schema));

    [Theory]
    [InlineData("""{"s": "done"}""", true)]
    [InlineData("""{"s": "lost"}""", false)]
    [InlineData("""{"s": ["done"]}""", false)]
    [InlineData("""{"t": 5}""", true)]
    [InlineData("""{"t": "x"}""", true)]
    [InlineData("""{"t": "y"}""", false)]
    [InlineData("""{"u": ["a", "b"]}""", true)]
    [InlineData("""{"u": ["a", "c"]}""", false)]
    [InlineData("""{"v": "done"}""", true)]
    [InlineData("""{"v": "open"}""", false)]
    public void A_value_must_be_one_of_it(string data, bool isValid)
    {
        const string Schema = """
            id: https://example.org/s
            name: s
            imports: [linkml:types]
            classes:
              B: {attributes: {v: {enum_range: {permissible_values: {open: {}, done: {}}}}}}
              C:
                is_a: B
                slot_usage: {v: {enum_range: {permissible_values: {done: {}}}}}
                attributes:
                  s: {enum_range: {permissible_values: {open: {}, done: {}}}}
                  t: {any_of: [{range: integer}, {enum_range: {permissible_values: {x: {}}}}]}
                  u: {multivalued: true, enum_range: {permissible_values: {a: {}, b: {}, c: {}}, minus: [{permissible_values: {d: {}}}]}, none_of: [{equals_string: c}]}
            """;

        Assert.Equal(isValid, JsonInstance.Problems(Schema, "C", data).Length == 0);
    }
}
