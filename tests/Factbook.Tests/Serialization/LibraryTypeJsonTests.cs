using System;
using System.Text.Json;
using Factbook.Serialization;
using Factbook.Tests.Serialization.Support;
using Xunit;

namespace Factbook.Tests.Serialization;

/// <summary>Values that are declared as types of the library, which belong to no dataset.</summary>
public sealed class LibraryTypeJsonTests
{
    private const string Gazette = """{"id":"src.gazette","title":"Gazette","derives_from":"src.wire"}""";

    private static readonly JsonSerializerOptions WithSources = new()
    {
        Converters = { new FactJsonConverter<Source>([HarbourSources.All]) },
    };

    private static readonly JsonSerializerOptions WithTables = new()
    {
        Converters =
        {
            new FactJsonConverter<IFact>([Harbours.All, HarbourSources.All]),
            new FactJsonConverter<Source>([Harbours.All, HarbourSources.All]),
        },
    };

    [Fact]
    public void Sources_that_repeat_each_other_are_written_without_a_cycle()
    {
        Assert.Equal(Gazette, JsonSerializer.Serialize(HarbourSources.All[0]));
    }

    [Fact]
    public void The_declared_type_does_not_change_what_is_written()
    {
        Source source = HarbourSources.All[0];

        Assert.Equal(Gazette, JsonSerializer.Serialize<IFact>(source));
        Assert.Equal(Gazette, JsonSerializer.Serialize<object>(source));
    }

    [Fact]
    public void Without_a_dataset_a_source_cannot_be_read_and_the_message_says_what_to_do()
    {
        var exception = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Source>(Gazette));

        Assert.Contains("FactJsonConverter<Source>", exception.Message);
    }

    [Fact]
    public void A_converter_with_the_table_reads_sources()
    {
        Assert.Same(HarbourSources.All[0], JsonSerializer.Deserialize<Source>(Gazette, WithSources));
        Assert.Equal(Gazette, JsonSerializer.Serialize(HarbourSources.All[0], WithSources));
    }

    [Fact]
    public void A_converter_with_all_tables_reads_any_fact()
    {
        IFact[] read = JsonSerializer.Deserialize<IFact[]>("""["src.wire",{"id":"harbour.east"}]""", WithTables)!;

        Assert.Equal([HarbourSources.All[1], Harbours.East], read);
    }

    [Fact]
    public void A_fact_of_a_class_that_was_not_asked_for_is_not_found()
    {
        var exception = Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize<Source>("\"harbour.east\"", WithTables));

        Assert.Contains("harbours, sources", exception.Message);
    }
}
