using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Factbook.Generator.Tests.Support;
using Xunit;

namespace Factbook.Generator.Tests.Reading;

public sealed class ManyTablesTests
{
    private const int Tables = 100;

    [Fact]
    public void A_reference_may_lead_to_any_of_a_hundred_tables()
    {
        GeneratorHost host = new GeneratorHost().With("schema.yaml", Schema()).With("data.yaml", Data());

        object all = host.Compile().GetType("Sample.Facts")!.GetProperty("Tables")!.GetValue(null)!;

        FactTable pointers = ((IReadOnlyList<FactTable>)all).Single(table => table.Name == "pointers");
        Assert.Equal(
            Enumerable.Range(0, Tables).Select(i => Number("thing", i)),
            pointers.Facts.Select(fact => ((IFact)Value(pointers, fact, "to")!).Id));
    }

    private static object? Value(FactTable table, IFact fact, string slot) =>
        table.GetValue(fact, table.Slots.Single(info => info.Name == slot));

    private static string Schema()
    {
        var tables = new StringBuilder();
        var classes = new StringBuilder();
        for (int i = 0; i < Tables; i++)
        {
            tables.Append(
                CultureInfo.InvariantCulture,
                $"      list{i}: {{range: Kind{i}, multivalued: true, inlined: true, inlined_as_list: true}}\n");
            classes.Append(CultureInfo.InvariantCulture, $"  Kind{i}: {{is_a: Thing}}\n");
        }

        return """
            id: https://example.org/many
            name: many
            imports: [linkml:types]
            default_range: string
            classes:
              Thing: {abstract: true, attributes: {id: {identifier: true}}}
              Pointer: {attributes: {id: {identifier: true}, to: {range: Thing, required: true}}}
              Dataset:
                tree_root: true
                attributes:
                  pointers: {range: Pointer, multivalued: true, inlined: true, inlined_as_list: true}

            """ + tables + classes;
    }

    private static string Data() =>
        string.Concat(Enumerable.Range(0, Tables).Select(i => $"list{i}: [{{id: {Number("thing", i)}}}]\n"))
        + "pointers:\n"
        + string.Concat(Enumerable.Range(0, Tables).Select(i => $"  - {{id: {Number("pointer", i)}, to: {Number("thing", i)}}}\n"));

    private static string Number(string kind, int i) => string.Create(CultureInfo.InvariantCulture, $"{kind}.{i:D3}");
}
