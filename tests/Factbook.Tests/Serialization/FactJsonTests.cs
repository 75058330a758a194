using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Factbook.Tests.Serialization.Support;
using Xunit;

namespace Factbook.Tests.Serialization;

public sealed class FactJsonTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private static readonly JsonSerializerOptions SmallPieces = new() { DefaultBufferSize = 16 };

    [Fact]
    public void A_fact_is_an_object_of_its_slots_in_the_order_and_under_the_names_of_the_schema()
    {
        string json = JsonSerializer.Serialize(Harbours.East);

        Assert.Equal(
            """
            {"id":"harbour.east","use":"deep_sea","opened":"1898~/..","depth":12.50,
            "turnover":{"amount":4.70,"hedge":"about","currency":"USD","unit_multiplier":9},
            "names":[{"text":"East Harbour","language":"en","kind":"as_listed"}],
            "cites":[{"source":"src.gazette","locator":"para 3","supports":["depth"]}],
            "twin":"harbour.west","status":"inland"}
            """.ReplaceLineEndings(""),
            json);
    }

    [Fact]
    public void Slots_without_a_value_empty_lists_and_unsettled_slots_are_left_out()
    {
        Assert.Equal("""{"id":"harbour.bare"}""", JsonSerializer.Serialize(Harbours.Bare));
    }

    [Fact]
    public void Naming_policies_do_not_rename_slots()
    {
        Assert.Contains("\"unit_multiplier\":9", JsonSerializer.Serialize(Harbours.East, Web));
    }

    [Fact]
    public void A_list_of_facts_comes_back_as_the_same_instances()
    {
        string json = JsonSerializer.Serialize(Harbours.All);

        List<Harbour?> read = JsonSerializer.Deserialize<List<Harbour?>>(json)!;

        Assert.Equal(3, read.Count);
        Assert.All(read.Zip(Harbours.All), pair => Assert.Same(pair.Second, pair.First));
    }

    [Theory]
    [InlineData("\"harbour.west\"")]
    [InlineData("{\"id\":\"harbour.west\"}")]
    [InlineData("{\"depth\":9,\"cites\":[{\"id\":\"harbour.east\"}],\"id\":\"harbour.west\",\"new_slot\":{}}")]
    public void A_fact_is_read_by_its_identifier_whatever_else_the_object_says(string json)
    {
        Assert.Same(Harbours.West, JsonSerializer.Deserialize<Harbour>(json));
    }

    [Fact]
    public async Task A_fact_is_read_from_a_stream_that_comes_in_pieces()
    {
        string json = $$"""[{"note":"{{new string('x', 500)}}","id":"harbour.west"},"harbour.east"]""";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));

        Harbour[]? read = await JsonSerializer.DeserializeAsync<Harbour[]>(stream, SmallPieces);

        Assert.Equal([Harbours.West, Harbours.East], read!);
    }

    [Fact]
    public void Null_is_no_fact()
    {
        Assert.Null(JsonSerializer.Deserialize<Harbour>("null"));
        Assert.Equal("[null]", JsonSerializer.Serialize(new Harbour?[] { null }));
    }

    [Fact]
    public void An_unknown_identifier_is_named_with_those_near_it_and_with_its_place()
    {
        var exception = Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize<Harbour[]>("""["harbour.east","harbour.wast"]"""));

        Assert.Contains("'harbour.wast'", exception.Message);
        Assert.Contains("'harbour.west'", exception.Message);
        Assert.Equal("$[1]", exception.Path);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"id\":7}")]
    [InlineData("{\"name\":\"harbour.east\"}")]
    public void Json_that_names_no_fact_is_refused(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Harbour>(json));
    }

    [Fact]
    public void Facts_are_keys_of_dictionaries_by_their_identifiers()
    {
        var visitors = new Dictionary<Harbour, int> { [Harbours.East] = 7 };

        string json = JsonSerializer.Serialize(visitors);

        Assert.Equal("""{"harbour.east":7}""", json);
        Assert.Same(Harbours.East, JsonSerializer.Deserialize<Dictionary<Harbour, int>>(json)!.Single().Key);
    }
}
