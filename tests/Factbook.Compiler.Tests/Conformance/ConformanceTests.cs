using System.Linq;
using Factbook.Compiler.Schema;
using Xunit;

namespace Factbook.Compiler.Tests.Conformance;

public sealed class ConformanceTests
{
    // Normative metaslots of the profile.
    private static readonly string[] Metaslots =
    [
        "id", "name", "prefixes", "default_prefix", "default_range", "imports", "types", "enums", "classes", "slots",
        "is_a", "mixins", "abstract", "mixin", "attributes", "slot_usage", "tree_root", "unique_keys", "unique_key_slots",
        "consider_nulls_inequal", "rules", "preconditions", "postconditions", "slot_conditions",
        "range", "required", "recommended", "multivalued", "identifier", "inlined", "inlined_as_list", "designates_type",
        "pattern", "minimum_value", "maximum_value", "minimum_cardinality", "maximum_cardinality", "equals_string",
        "equals_string_in", "value_presence", "any_of", "unit", "ucum_code", "symbol",
        "typeof", "uri", "permissible_values", "text", "meaning", "inherits", "include", "minus", "enum_range",
        "range_expression", "union_of", "classification_rules", "extra_slots", "array",
    ];

    public static TheoryData<int, string> Cases
    {
        get
        {
            var cases = new TheoryData<int, string>();
            for (int i = 0; i < ConformanceCases.All.Count; i++)
            {
                cases.Add(i, ConformanceCases.All[i].ToString());
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_verdict_is_that_of_the_specification(int number, string words)
    {
        ConformanceCase given = ConformanceCases.All[number];

        (string verdict, string[] problems) = given.Judge();

        Assert.True(given.Verdict == verdict, $"{words}\n{given.Follows}\n{verdict}:\n{string.Join('\n', problems)}");
    }

    [Fact]
    public void Strict_mode_only_refuses_more_than_lenient_mode()
    {
        string[] differing =
        [
            .. ConformanceCases.All.Where(given => given.Judge(SchemaMode.Strict).Verdict is var strict and not "refused"
                && given.Judge(SchemaMode.Lenient).Verdict != strict).Select(given => given.ToString()),
        ];

        Assert.Empty(differing);
    }

    [Fact]
    public void Every_metaslot_has_cases_that_are_accepted_and_cases_that_are_not()
    {
        Assert.All(Metaslots, metaslot =>
        {
            ConformanceCase[] about = [.. ConformanceCases.All.Where(given => given.Metaslots.Contains(metaslot))];
            Assert.True(about.Any(given => given.Verdict == "accepts"), metaslot + " has nothing that is accepted");
            Assert.True(about.Any(given => given.Verdict != "accepts"), metaslot + " has nothing that is not");
        });
        Assert.Empty(ConformanceCases.All.SelectMany(given => given.Metaslots).Except(Metaslots));
        Assert.True(ConformanceCases.All.Count >= 300);
    }
}
