using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Tests.Support;
using Xunit;

namespace Factbook.Compiler.Tests.Binding;

public sealed class AssemblerTests
{
    private const string Cites = "cites: [{source: src.part}]";

    [Fact]
    public void Every_table_of_the_schema_is_there_with_its_rows_by_identifier()
    {
        var host = new CompilerHost(
            TestSchemas.Visits,
            ("b.yaml", "persons: [{id: person.b, names: [{text: B, language: en, kind: primary}]}]"),
            ("a.yaml", "persons: [{id: person.c, names: [{text: C, language: en, kind: primary}]}]\nsources: []"),
            ("c.yaml", "persons: [{id: person.a, names: [{text: A, language: en, kind: primary}]}]"));

        Assert.Equal(["sources", "persons", "visits", "disputes"], host.Dataset.Tables.Select(table => table.RootSlot));
        Assert.Equal(["Source", "Person", "Visit", "Dispute"], host.Dataset.Keys.Select(table => table.ClassName));
        Assert.Equal(["person.a", "person.b", "person.c"], host.Dataset.Keys[1].Ids);
        Assert.StartsWith("{id: 'person.a'", host.Rows("persons")[0], System.StringComparison.Ordinal);
        Assert.Empty(host.Rows("visits"));
    }

    [Fact]
    public void A_table_knows_its_identifiers_in_the_order_of_its_rows()
    {
        CompilerHost host = TestSchemas.VisitsHost("");

        Assert.Equal("person.bob", host.Dataset.Keys[1].Ids[1]);
        Assert.DoesNotContain(host.Dataset.Keys, table => table.Ids.Contains("person.zoe"));
    }

    [Fact]
    public void Comments_layout_and_the_division_into_files_change_nothing()
    {
        string visit = $"{{id: visit.one, when: 2024, visitor: person.ann, {Cites}}}";
        CompilerHost flow = TestSchemas.VisitsHost($"visits: [{visit}]");
        var block = new CompilerHost(TestSchemas.Visits, ("x.yaml", TestSchemas.People + $"""

            # one visit
            visits:

              - id:   "visit.one"
                visitor: person.ann   # who came
                cites:
                  - source: src.part
                when: '2024'
            """));

        Assert.Empty(block.Problems);
        Assert.Equal(flow.Dataset, block.Dataset);
    }

    [Fact]
    public void A_change_in_one_table_leaves_the_others_equal()
    {
        string visit = $"visits: [{{id: visit.one, when: 2024, visitor: person.ann, {Cites}}}]";
        DatasetModel before = TestSchemas.VisitsHost(visit).Dataset;
        string later = visit.Replace("2024", "2025", System.StringComparison.Ordinal);
        DatasetModel after = TestSchemas.VisitsHost(later).Dataset;

        Assert.Equal(before.Keys, after.Keys);
        Assert.Equal(
            [true, true, false, true],
            before.Tables.Zip(after.Tables).Select(pair => pair.First.Equals(pair.Second)));
    }

    [Fact]
    public void A_mistake_in_an_optional_value_costs_the_value_only()
    {
        CompilerHost host = TestSchemas.VisitsHost($$"""
            visits:
              - {id: visit.one, when: 2024, visitor: person.zoe, hosts: [person.ann, person.zoe], cost: x, {{Cites}}}
              - {id: visit.two, when: 2024, hosts: [person.zoe], wat: x, {{Cites}}}
            """);

        Assert.Equal(
            [
                "{id: 'visit.one', cites: [{source: Source src.part}], hosts: [Person person.ann], when: edtf 2024}",
                "{id: 'visit.two', cites: [{source: Source src.part}], when: edtf 2024}",
            ],
            host.Rows("visits"));
    }

    [Fact]
    public void A_row_that_lacks_something_required_is_left_out_with_all_who_need_it()
    {
        string schema = TestSchemas.Things("""
            size: {required: true}
            needs: {range: Thing, required: true}
            likes: {range: Thing}
            """);
        var host = new CompilerHost(schema, """
            things:
              - {id: self, size: 1, needs: self, likes: a}
              - {id: c, size: 1, needs: b}
              - {id: b, size: 1, needs: a}
              - {id: a, needs: self}
              - {id: d, size: 1, needs: nowhere}
              - {id: e, size: 1, needs: self, likes: self}
            """);

        Assert.Equal(
            [
                "{id: 'e', size: '1', needs: Thing self, likes: Thing self}",
                "{id: 'self', size: '1', needs: Thing self}",
            ],
            host.Rows("things"));
    }

    [Fact]
    public void Of_two_rows_with_one_identifier_the_first_by_path_stays()
    {
        string schema = TestSchemas.Things("size: {}");
        var host = new CompilerHost(
            schema, ("b.yaml", "things: [{id: a, size: B}]"), ("a.yaml", "things: [{id: a, size: A}]"));

        Assert.Equal(["{id: 'a', size: 'A'}"], host.Rows("things"));
        Assert.Equal("a.yaml(1,15)", host.Related("FB0401"));
    }

    [Fact]
    public void A_source_that_is_missing_takes_no_fact_along()
    {
        CompilerHost host = TestSchemas.VisitsHost("""
            visits:
              - {id: visit.one, when: 2024, cites: [{source: src.gone}, {source: src.part}]}
              - {id: visit.two, when: 2024, cites: [{source: src.gone}]}
            """);

        Assert.Equal(
            [
                "{id: 'visit.one', cites: [{source: Source src.part}], when: edtf 2024}",
                "{id: 'visit.two', when: edtf 2024}",
            ],
            host.Rows("visits"));
    }
}
