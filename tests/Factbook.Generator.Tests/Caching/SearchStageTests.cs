using Factbook.Generator.Pipeline;
using Factbook.Generator.Tests.Support;
using Xunit;

namespace Factbook.Generator.Tests.Caching;

/// <summary>When the full-text index is written anew.</summary>
public sealed class SearchStageTests
{
    private readonly GeneratorHost _host = Tiny
        .HostWith(Tiny.SchemaPath, "tree_root: true", "tree_root: true\n    annotations: {factbook_search: true}")
        .Run();

    [Fact]
    public void An_edit_of_a_text_that_is_searched_writes_its_table_and_the_index()
    {
        _host.With(Tiny.TownsPath, Tiny.Replace(Tiny.Towns, "label: Oak", "label: Oaks and elms")).Run();

        Assert.Equal(["index", "Towns"], _host.Written);
        Assert.Equal("M", _host.Reasons(StepNames.Search));
    }

    [Fact]
    public void An_edit_of_another_value_writes_its_table_alone()
    {
        _host.With(Tiny.TownsPath, Tiny.Replace(Tiny.Towns, "1500~", "1501~")).Run();

        Assert.Equal(["Towns"], _host.Written);
        Assert.Equal("U", _host.Reasons(StepNames.SearchTexts));
    }

    [Fact]
    public void A_dataset_that_does_not_ask_for_an_index_has_none()
    {
        Assert.DoesNotContain("Facts.Search.g.cs", Tiny.Host().Run().Sources.Keys);
        Assert.Contains("Facts.Search.g.cs", _host.Sources.Keys);
    }

    [Fact]
    public void The_index_compiles_and_finds_facts_by_what_they_are_called()
    {
        var facts = _host.Compile().GetType("Tiny.Towns")!;
        object results = facts.GetMethod("Search")!.Invoke(null, ["OAKS"])!;

        Assert.Equal(["town.oak"], System.Linq.Enumerable.Select((System.Collections.Generic.IEnumerable<IFact>)results, fact => fact.Id));
    }
}
