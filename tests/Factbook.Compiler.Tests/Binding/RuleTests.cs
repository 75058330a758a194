using Factbook.Compiler.Tests.Support;
using Xunit;

namespace Factbook.Compiler.Tests.Binding;

public sealed class RuleTests
{
    private static readonly string Schema = TestSchemas.Things(
        """
        kind: {}
        size: {range: integer}
        tags: {multivalued: true}
        """,
        """
            rules:
              - description: a box says how big it is
                preconditions: {slot_conditions: {kind: {equals_string: box}}}
                postconditions: {slot_conditions: {size: {required: true, minimum_value: 1}}}
              - description: only boxes have tags
                preconditions: {slot_conditions: {tags: {value_presence: PRESENT}}}
                postconditions: {slot_conditions: {kind: {equals_string_in: [box, crate]}}}
              - preconditions: {slot_conditions: {kind: {value_presence: ABSENT}}}
                postconditions: {slot_conditions: {size: {value_presence: ABSENT}}}
        """);

    [Fact]
    public void A_broken_rule_is_reported_at_the_value_that_breaks_it_or_at_the_row()
    {
        var host = new CompilerHost(Schema, """
            things:
              - {id: a, kind: box}
              - {id: b, kind: box, size: 0}
              - {id: c, kind: ball, tags: [x]}
              - {id: d, size: 3}
            """);

        host.AssertProblems(
            "data.yaml(2,10): error FB0316: "
                + "Thing 'a' breaks a rule: a box says how big it is ('size' must be at least 1).",
            "data.yaml(3,30): error FB0316: "
                + "Thing 'b' breaks a rule: a box says how big it is ('size' must be at least 1).",
            "data.yaml(4,19): error FB0316: "
                + "Thing 'c' breaks a rule: only boxes have tags ('kind' must be 'box' or 'crate').",
            "data.yaml(5,19): error FB0316: "
                + "Thing 'd' breaks a rule: its slots do not go together ('size' must be absent).");
    }

    [Fact]
    public void A_rule_whose_preconditions_do_not_hold_demands_nothing()
    {
        var host = new CompilerHost(Schema, """
            things:
              - {id: a, kind: ball, size: 0}
              - {id: b, kind: crate, tags: [x]}
              - {id: c}
            """);

        host.AssertProblems();
    }

    [Fact]
    public void A_condition_may_be_about_the_range_of_a_value()
    {
        string schema = TestSchemas.Things(
            "of: {any_of: [{range: integer}, {range: date}]}\nwhy: {}",
            """
                rules:
                  - description: a number has a reason
                    preconditions: {slot_conditions: {of: {range: integer}}}
                    postconditions: {slot_conditions: {why: {required: true}}}
                  - description: a reason is given for a small number
                    preconditions: {slot_conditions: {why: {value_presence: PRESENT}}}
                    postconditions: {slot_conditions: {of: {range: integer, maximum_value: 5}}}
            """);

        new CompilerHost(schema, """
            things:
              - {id: a, of: 2024-01-01}
              - {id: b, of: 5, why: x}
              - {id: c}
            """).AssertProblems();
        new CompilerHost(schema, """
            things:
              - {id: a, of: 7}
              - {id: b, of: 2024-01-01, why: x}
              - {id: c, of: 6, why: x}
            """).AssertProblems(
            "data.yaml(2,10): error FB0316: Thing 'a' breaks a rule: a number has a reason ('why' is needed).",
            "data.yaml(3,17): error FB0316: "
                + "Thing 'b' breaks a rule: a reason is given for a small number ('of' must be at most 5).",
            "data.yaml(4,17): error FB0316: "
                + "Thing 'c' breaks a rule: a reason is given for a small number ('of' must be at most 5).");
    }

    [Fact]
    public void A_value_that_could_not_be_read_breaks_no_rule_besides()
    {
        var host = new CompilerHost(Schema, "things: [{id: a, kind: box, size: many}]");

        host.AssertProblems("data.yaml(1,35): error FB0308: 'many' is not a whole number.");
    }
}
