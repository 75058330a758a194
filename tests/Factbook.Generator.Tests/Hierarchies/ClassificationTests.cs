using Xunit;

namespace Factbook.Generator.Tests.Hierarchies;

/// <summary>Rows whose class follows from what they hold, as somebody uses them who knows C#.</summary>
public sealed class ClassificationTests
{
    private static readonly Probe Dataset = new("""
        classes:
          Root:
            tree_root: true
            attributes:
              samples: {range: Sample, multivalued: true, inlined: true, inlined_as_list: true}
              tests: {range: Test, multivalued: true, inlined: true, inlined_as_list: true}
          Sample: {abstract: true, attributes: {id: {identifier: true}, analyte: {}, taken: {range: date}}}
          Genomic:
            is_a: Sample
            classification_rules: [{slot_conditions: {analyte: {equals_string: DNA}}}]
            attributes: {reads: {range: integer, minimum_value: 0, maximum_value: 9}}
          Other:
            is_a: Sample
            classification_rules: [{none_of: [{slot_conditions: {analyte: {equals_string: DNA}}}]}]
          Test: {attributes: {id: {identifier: true}, of: {range: Genomic}}}
        """, """
        samples:
          - {id: a, analyte: DNA, reads: 7, taken: 2024-01-02}
          - {id: b, analyte: RNA, taken: 2024-01-01}
        tests:
          - {id: t, of: a}
        """);

    [Fact]
    public void A_row_is_an_instance_of_the_class_that_its_rules_make_it() => Assert.Equal(
        "Genomic 7, Other; b a; a; True",
        Dataset.Run<string>("""
            $"{Samples.Get("a").GetType().Name} {((Genomic)Samples.Get("a")).Reads}, {Samples.Get("b").GetType().Name}; "
            + $"{string.Join(' ', Samples.ByTaken.All.Select(sample => sample.Id))}; {Tests.Get("t").Of!.Id}; {ReferenceEquals(Tests.Get("t").Of, Samples.Get("a"))}"
            """));
}
