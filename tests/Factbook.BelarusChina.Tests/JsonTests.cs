using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Factbook.Serialization;
using Xunit;

namespace Factbook.BelarusChina.Tests;

public class JsonTests
{
    private static readonly JsonSerializerOptions AnyFact = new()
    {
        Converters = { new FactJsonConverter<IFact>(Facts.Tables) },
    };

    public static TheoryData<string> TableNames => new(Facts.Tables.Select(table => table.Name));

    [Theory]
    [MemberData(nameof(TableNames))]
    public void Every_fact_comes_back_as_the_same_instance(string tableName)
    {
        FactTable table = Facts.Tables.Single(candidate => candidate.Name == tableName);

        string json = JsonSerializer.Serialize(table.Facts, AnyFact);
        IFact[] read = JsonSerializer.Deserialize<IFact[]>(json, AnyFact)!;

        Assert.Equal(table.Count, read.Length);
        Assert.All(read.Zip(table.Facts), pair => Assert.Same(pair.Second, pair.First));
    }

    [Theory]
    [MemberData(nameof(TableNames))]
    public void Every_settled_value_is_written_and_none_is_an_empty_text(string tableName)
    {
        FactTable table = Facts.Tables.Single(candidate => candidate.Name == tableName);

        foreach (IFact fact in table.Facts)
        {
            using var json = JsonDocument.Parse(JsonSerializer.Serialize<object>(fact));
            Assert.Equal(
                table.Slots.Where(slot => HasValue(table.GetValue(fact, slot))).Select(slot => slot.Name),
                json.RootElement.EnumerateObject().Select(property => property.Name));
            Assert.DoesNotContain(
                json.RootElement.EnumerateObject(),
                property => property.Value.ValueKind == JsonValueKind.String && property.Value.GetString() == "");
        }
    }

    [Fact]
    public void Visits_are_read_as_visits()
    {
        string json = JsonSerializer.Serialize(Visits.All);

        List<Visit> read = JsonSerializer.Deserialize<List<Visit>>(json)!;

        Assert.All(read.Zip(Visits.All), pair => Assert.Same(pair.Second, pair.First));
    }

    [Fact]
    public void A_visit_names_the_visitor_by_identifier_and_its_type_by_the_text_of_the_schema()
    {
        Visit visit = Visits.All.First(candidate => candidate.VisitType is not null);

        using var json = JsonDocument.Parse(JsonSerializer.Serialize(visit));

        Assert.Equal(visit.Visitor.Id, json.RootElement.GetProperty("visitor").GetString());
        Assert.Equal(visit.VisitType!.Value.Text(), json.RootElement.GetProperty("visit_type").GetString());
        Assert.Equal(visit.Cites[0].Source.Id, json.RootElement.GetProperty("cites")[0].GetProperty("source").GetString());
    }

    [Fact]
    public void An_unknown_visit_is_named()
    {
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Visit>("\"visit.1066.01\""));

        Assert.Contains("'visit.1066.01'", exception.Message, StringComparison.Ordinal);
    }

    private static bool HasValue(object? value) => value switch
    {
        null => false,
        string => true,
        System.Collections.IEnumerable items => items.Cast<object>().Any(),
        _ => true,
    };
}
