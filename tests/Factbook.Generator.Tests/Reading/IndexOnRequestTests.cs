using System;
using System.Collections;
using System.Linq;
using System.Reflection;
using Factbook.Generator.Tests.Support;
using Xunit;

namespace Factbook.Generator.Tests.Reading;

/// <summary>Indexes that a schema asks for: by numbers, by amounts and by texts.</summary>
public sealed class IndexOnRequestTests
{
    private const string Schema = """
        id: https://example.org/lakes
        name: lakes
        imports: [linkml:types, factbook:core]
        default_range: string
        classes:
          Root:
            tree_root: true
            attributes:
              sources: {range: Source, multivalued: true, inlined_as_list: true}
              lakes: {range: Lake, multivalued: true, inlined_as_list: true}
          Lake:
            mixins: [Identified]
            attributes:
              depth: {range: integer, minimum_value: -10, maximum_value: 2000, annotations: {factbook_index: true}}
              cost: {range: Quantity, inlined: true, annotations: {factbook_index: true}}
              region: {annotations: {factbook_index: true}}
        """;

    private const string Data = """
        lakes:
          - {id: lake.a, depth: 5, cost: {amount: "1.5", hedge: exact, currency: USD, unit_multiplier: 9}, region: North}
          - {id: lake.b, depth: -3, cost: {amount: "900", hedge: exact, currency: USD, unit_multiplier: 6}, region: south}
          - {id: lake.c, depth: 5, region: North}
          - {id: lake.d, cost: {amount: "2", hedge: exact, currency: CNY, unit_multiplier: 9}}
        """;

    private static readonly Type Lakes = Compile(Data);

    private static dynamic ByDepth => Index("ByDepth");

    private static dynamic ByCost => Index("ByCost");

    private static dynamic ByRegion => Index("ByRegion");

    [Fact]
    public void Numbers_are_asked_between_two_bounds_which_are_within()
    {
        Assert.Equal("lake.b lake.a lake.c", Ids(ByDepth.All));
        Assert.Equal("lake.a lake.c", Ids(ByDepth.Between(5, 5)));
        Assert.Equal("lake.b", Ids(ByDepth.Below(5)));
        Assert.Equal("lake.a lake.c", Ids(ByDepth.Above(-3)));
        Assert.Equal("", Ids(ByDepth.Between(6, 2000)));
        Assert.Equal((3, 1), ((int)ByDepth.Count, (int)ByDepth.WithoutValue));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(33)]
    public void Any_two_bounds_give_what_a_scan_gives(int rows)
    {
        var random = new Random(rows);
        int[] depths = [.. Enumerable.Range(0, rows).Select(_ => random.Next(0, 20))];
        Type lakes = Compile("lakes:\n" + string.Concat(depths.Select((depth, row) =>
            $"  - {{id: lake.{row:00}, depth: {depth}, cost: {{amount: \"{depth}\", hedge: exact, currency: {(row % 3 == 0 ? "CNY" : "USD")}}}}}\n"))
            + (rows == 0 ? "  []\n" : ""));
        dynamic byDepth = Index(lakes, "ByDepth");
        dynamic byCost = Index(lakes, "ByCost");
        foreach ((int least, int greatest) in Enumerable.Range(-1, 22).SelectMany(_ => Enumerable.Range(-1, 22), (one, other) => (one, other)))
        {
            (int Row, int Depth)[] found = [.. depths.Select((depth, row) => (row, depth))
                .Where(lake => lake.depth >= least && lake.depth <= greatest).OrderBy(lake => lake.depth)];
            Assert.Equal(string.Join(" ", found.Select(lake => $"lake.{lake.Row:00}")), Ids(byDepth.Between(least, greatest)));
            Assert.Equal(
                string.Join(" ", found.Where(lake => lake.Row % 3 != 0).Select(lake => $"lake.{lake.Row:00}")),
                Ids(byCost.Between(Quantity.Parse($"{least} USD"), Quantity.Parse($"{greatest} USD"))));
        }
    }

    [Fact]
    public void Amounts_are_asked_in_full_units_within_one_currency()
    {
        Assert.Equal("lake.b lake.a", Ids(ByCost.Between(Quantity.Parse("0 USD"), Quantity.Parse("1500000000 USD"))));
        Assert.Equal("lake.b", Ids(ByCost.Below(Quantity.Parse("1.5 bn USD"))));
        Assert.Equal("lake.a", Ids(ByCost.Above(Quantity.Parse("900000000 USD"))));
        Assert.Equal("lake.d", Ids(ByCost.Above(Quantity.Parse("0 CNY"))));
        Assert.Equal("", Ids(ByCost.Above(Quantity.Parse("0 EUR"))));
        Assert.Equal((3, 1), ((int)ByCost.Count, (int)ByCost.WithoutValue));
    }

    [Fact]
    public void Texts_are_asked_as_they_are_written()
    {
        Assert.Equal("lake.a lake.c", Ids(ByRegion["North"]));
        Assert.Equal("", Ids(ByRegion["north"]));
        Assert.Equal("", Ids(ByRegion[null]));
        Assert.True(ByRegion.Contains("south"));
        Assert.Equal(2, (int)ByRegion.Count);
    }

    private static Type Compile(string lakes) => new GeneratorHost("Water")
        .With("data/schema.yaml", Schema).With("data/lakes.yaml", lakes).Compile().GetType("Water.Lakes")!;

    private static object Index(string name) => Index(Lakes, name);

    private static object Index(Type lakes, string name) => lakes.GetProperty(name, BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

    private static string Ids(IEnumerable facts) => string.Join(' ', facts.Cast<IFact>().Select(fact => fact.Id));
}
