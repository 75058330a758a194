using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using Factbook.Generator.Tests.Support;
using Xunit;

namespace Factbook.Generator.Tests.Reading;

/// <summary>Mappings by key: <c>country.Translations["deu"]</c>.</summary>
public sealed class DictionaryTests
{
    private const string Schema = """
        id: https://example.org/world
        name: world
        imports: [linkml:types, factbook:core]
        default_range: string
        enums: {Size: {permissible_values: {small: , very_large: }}}
        classes:
          Dataset:
            tree_root: true
            attributes:
              sources: {range: Source, multivalued: true, inlined_as_list: true}
              countries: {range: Country, multivalued: true, inlined_as_list: true}
              places: {range: Place, multivalued: true, inlined_as_list: true}
          Country:
            attributes:
              id: {identifier: true}
              translations: {range: Translation, multivalued: true, inlined: true}
              names: {range: Name, multivalued: true, inlined: true}
              people: {range: Count, multivalued: true, inlined: true}
              towns: {range: Town, multivalued: true, inlined: true}
              notes: {range: Translation, multivalued: true, inlined_as_list: true}
          Translation:
            attributes:
              code: {key: true, pattern: "^[a-z]{3}$"}
              official: {}
              cites: {range: Citation, multivalued: true, inlined_as_list: true}
              parts: {range: Name, multivalued: true, inlined: true}
          Name: {attributes: {key: {key: true}, value: {}}}
          Count: {attributes: {year: {key: true, range: integer, minimum_value: 0, maximum_value: 3000}, people: {range: integer}}}
          Town: {attributes: {size: {key: true, range: Size}, name: {}}}
          Place:
            attributes: {id: {identifier: true}, kind: {designates_type: true}, names: {range: Name, multivalued: true, inlined: true}}
          Lake:
            is_a: Place
            slot_usage: {names: {range: LakeName}}
          LakeName: {is_a: Name, attributes: {depth: {range: integer}}}
        """;

    private const string Data = """
        sources: [{id: src.a, title: A, kind: dataset, language: en, accessed: 2024-01-01, reading: excerpt}]
        countries:
          - id: by
            translations:
              fra: {official: Biélorussie, cites: [{source: src.a}]}
              deu: {official: Weißrussland, parts: {b: Ruß, a: Weiß}}
            names: {x: One, "null": Two, "a b": {value: Three}}
            people: {1990: {people: 10}, "2020": 9}
            towns: {very_large: Minsk, small: Mir}
            notes: [{code: pol, official: Bialorus}]
          - {id: cn, translations: [{code: deu, official: China}]}
          - {id: va}
        places: [{id: a, kind: Place, names: {one: Stone}}, {id: b, kind: Lake, names: {two: {value: Narach, depth: 25}}}]
        """;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Assembly World = new GeneratorHost("World")
        .With("data/schema.yaml", Schema).With("data/data.yaml", Data).WithCode(Program).Compile();

    // What a program writes: the types are inferred, and standard interfaces are enough.
    private const string Program = """
        using System.Collections.Generic;
        using System.Linq;
        using Factbook;
        using World;

        internal static class Program
        {
            public static string Official(string code) => Countries.Get("by").Translations["" + code].Official!;
            public static string Inner => Countries.Get("by").Translations["deu"].Parts["a"].Value!;
            public static long? People => Countries.Get("by").People[1990].People;
            public static string? Large => Countries.Get("by").Towns[Size.VeryLarge].Name;
            public static string[] Codes => Countries.Get("by").Translations.Select(pair => pair.Key + pair.Value.Code).ToArray();
            public static string[] Officials => Countries.Get("by").Translations.Values.Select(value => value.Official!).ToArray();
            public static string[] Loop()
            {
                var codes = new List<string>();
                foreach (var pair in Countries.Get("by").Names)
                {
                    codes.Add(pair.Key);
                }
                return codes.ToArray();
            }
            public static IReadOnlyDictionary<string, Translation> Standard(string id) => Countries.Get(id).Translations;
            public static FactList<Translation> Notes => Countries.Get("by").Notes;
            public static IReadOnlyDictionary<string, Name> OfPlace(string id) => Places.Get(id).Names;
            public static long? Depth => ((Lake)Places.Get("b")).Names["two"].Depth;
            public static Translation Made => new("eng", "Belarus", FactList<Citation>.Empty, FactList.Wrap(new[] { new Name("k", "v") }));
        }
        """;

    [Fact]
    public void A_value_is_found_by_its_key()
    {
        Assert.Equal("Biélorussie", Call("Official", "fra"));
        Assert.Equal("Weiß", Get("Inner"));
        Assert.Equal((10L, "Minsk"), ((long)Get("People")!, (string)Get("Large")!));
        Assert.Equal(["frafra", "deudeu"], (string[])Get("Codes")!);
        Assert.Equal(["Biélorussie", "Weißrussland"], (string[])Get("Officials")!);
        Assert.Equal(["x", "null", "a b"], (string[])Call("Loop")!);
        Assert.Equal(1, ((dynamic)Get("Notes")!).Count);
        Assert.Equal("v", ((dynamic)Get("Made")!).Parts["k"].Value);
    }

    [Fact]
    public void A_key_that_is_not_there_names_the_nearest()
    {
        var exception = (KeyNotFoundException)Assert.Throws<TargetInvocationException>(() => Call("Official", "due")).InnerException!;
        Assert.Equal("There is no 'due'. Did you mean 'deu'?", exception.Message);
    }

    [Fact]
    public void It_is_a_dictionary_to_whoever_takes_one()
    {
        dynamic german = Call("Standard", "by")!;
        Assert.True(german.ContainsKey("deu"));
        Assert.False(german.ContainsKey("eng"));
        Assert.Equal(["fra", "deu"], (IEnumerable<string>)german.Keys);
        Assert.Equal(2, (int)german.Count);
        Assert.Equal("China", ((dynamic)Call("Standard", "cn")!)["deu"].Official);
        Assert.Empty((System.Collections.IEnumerable)Call("Standard", "va")!);
        Assert.Equal(Call("Standard", "va"), Call("Standard", "va"));
        Assert.Equal(Call("Standard", "by"), Call("Standard", "by"));
        Assert.NotEqual(Call("Standard", "by"), Call("Standard", "cn"));
    }

    [Fact]
    public void A_descendant_may_have_narrower_values()
    {
        Assert.Equal(25L, Get("Depth"));
        Assert.Equal("Stone", ((dynamic)Call("OfPlace", "a")!)["one"].Value);
        Assert.Equal("Narach", ((dynamic)Call("OfPlace", "b")!)["two"].Value);
    }

    [Fact]
    public void Json_has_a_mapping_as_the_data_have()
    {
        IFact belarus = ((FactTable)World.GetType("World.Countries")!.GetProperty("All")!.GetValue(null)!).Find("by")!;

        Assert.Equal(
            """{"id":"by","translations":{"fra":{"official":"Biélorussie","cites":[{"source":"src.a"}]},"deu":{"official":"Weißrussland","parts":{"b":{"value":"Ruß"},"a":{"value":"Weiß"}}}}"""
            + ""","names":{"x":{"value":"One"},"null":{"value":"Two"},"a b":{"value":"Three"}},"people":{"1990":{"people":10},"2020":{"people":9}}"""
            + ""","towns":{"very_large":{"name":"Minsk"},"small":{"name":"Mir"}},"notes":[{"code":"pol","official":"Bialorus"}]}""",
            JsonSerializer.Serialize(belarus, Readable));
        Assert.Single(belarus.CitationsOf((Source)((FactTable)World.GetType("World.Sources")!.GetProperty("All")!.GetValue(null)!).Find("src.a")!));
    }

    [Fact]
    public void A_slot_says_that_it_is_a_key()
    {
        var table = (FactTable)World.GetType("World.Countries")!.GetProperty("All")!.GetValue(null)!;
        Slot translations = table.Slots.First(slot => slot.Name == "translations");
        var value = (IValueObject)((dynamic)table.GetValue(table.Find("cn")!, translations)!)["deu"];

        Assert.True(translations.Multivalued);
        Assert.Equal(["code"], value.Slots.Where(slot => slot.IsKey).Select(slot => slot.Name));
    }

    private static object? Get(string name) => World.GetType("Program")!.GetProperty(name)!.GetValue(null);

    private static object? Call(string name, params object?[] arguments) => World.GetType("Program")!.GetMethod(name)!.Invoke(null, arguments);
}
