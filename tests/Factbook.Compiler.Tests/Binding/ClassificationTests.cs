using Factbook.Compiler.Tests.Support;
using Xunit;

namespace Factbook.Compiler.Tests.Binding;

/// <summary>Rows and values that are of a descendant because of what they hold.</summary>
public sealed class ClassificationTests
{
    private const string Samples = """
        id: https://example.org/samples
        name: samples
        imports: [linkml:types]
        default_range: string
        classes:
          Root: {tree_root: true, attributes: {samples: {range: Sample, multivalued: true, inlined: true, inlined_as_list: true}}}
          Sample: {attributes: {id: {identifier: true}, analyte: {}, size: {range: integer}, part: {range: Part}, from: {range: Genomic}}}
          Genomic:
            is_a: Sample
            classification_rules: [{slot_conditions: {analyte: {equals_string: DNA}}}]
            attributes: {reads: {range: integer, required: true}}
          LongGenomic:
            is_a: Genomic
            classification_rules: [{slot_conditions: {analyte: {equals_string: DNA}, size: {minimum_value: 100}}}]
            attributes: {platform: {}}
          Part: {abstract: true, attributes: {note: {}, inner: {range: Part}}}
          Tube: {is_a: Part, classification_rules: [{slot_conditions: {note: {pattern: ^tube}}}], attributes: {volume: {range: integer}}}
          Plate: {is_a: Part, classification_rules: [{slot_conditions: {note: {pattern: ^plate}}}], attributes: {wells: {range: integer}}}
        """;

    [Fact]
    public void What_a_row_holds_makes_it_one_of_a_descendant()
    {
        var host = new CompilerHost(Samples, """
            samples:
              - {id: a, analyte: RNA}
              - {id: b, analyte: DNA, reads: 7}
              - {id: c, analyte: DNA, size: 100, reads: 8, platform: x}
            """);

        host.AssertProblems();
        Assert.Equal(
            ["{id: 'a', analyte: 'RNA'}", "{id: 'b', analyte: 'DNA', reads: 7}", "{id: 'c', analyte: 'DNA', size: 100, reads: 8, platform: 'x'}"],
            host.Rows("samples"));
    }

    [Fact]
    public void A_row_has_the_slots_of_its_own_class_alone() => new CompilerHost(Samples, """
        samples:
          - {id: a, analyte: RNA, reads: 7}
          - {id: b, analyte: DNA}
          - {id: c, analyte: DNA, size: 99, reads: 8, platform: x}
        """).AssertProblems(
            "data.yaml(2,27): error FB0303: Sample has no slot 'reads'.",
            "data.yaml(3,10): error FB0304: Genomic 'b' needs 'reads'.",
            "data.yaml(4,47): error FB0303: Genomic has no slot 'platform'.");

    [Fact]
    public void Values_are_of_the_descendant_too_and_what_fits_none_of_an_abstract_class_is_reported()
    {
        var host = new CompilerHost(Samples, """
            samples: [{id: a, part: {note: tube 1, volume: 5, inner: {note: plate 2, wells: 96}}}]
            """);

        host.AssertProblems();
        Assert.Equal(["{id: 'a', part: {note: 'tube 1', inner: {note: 'plate 2', wells: 96}, volume: 5}}"], host.Rows("samples"));
        new CompilerHost(Samples, "samples: [{id: a, part: {note: bag}}]").AssertProblems(
            "data.yaml(1,26): error FB0319: 'Part' is abstract; what it holds does not make it 'Plate' or 'Tube'.");
    }

    [Fact]
    public void A_reference_leads_to_rows_of_its_class_alone() => new CompilerHost(Samples, """
        samples: [{id: a, from: b}, {id: b, analyte: DNA, reads: 7, from: a}]
        """).AssertProblems("data.yaml(1,67): error FB0403: 'a' is a Sample; 'from' takes Genomic.");

    // A class that is read once for each level above it would be read 2^40 times.
    [Fact]
    public void Values_in_values_are_read_in_no_time()
    {
        string parts = string.Concat(System.Linq.Enumerable.Repeat("{note: tube, inner: ", 40)) + "{note: plate}" + new string('}', 40);

        new CompilerHost(Samples, $"samples: [{{id: a, part: {parts}}}]").AssertProblems();
    }
}
