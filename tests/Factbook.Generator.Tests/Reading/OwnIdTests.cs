using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using Factbook.Generator.Tests.Support;
using Factbook.Serialization;
using Xunit;

namespace Factbook.Generator.Tests.Reading;

/// <summary>Tables whose identifiers are their own: a program finds their facts through the table, and never another's.</summary>
public sealed class OwnIdTests
{
    private const string Schema = """
        id: https://example.org/money
        name: money
        imports: [linkml:types, factbook:core]
        default_range: string
        classes:
          Dataset:
            tree_root: true
            attributes:
              sources: {range: Source, multivalued: true, inlined_as_list: true}
              disputes: {range: Dispute, multivalued: true, inlined_as_list: true}
              countries: {range: Country, multivalued: true, inlined_as_list: true, annotations: {factbook_own_ids: true}}
              currencies: {range: Currency, multivalued: true, inlined_as_list: true, annotations: {factbook_own_ids: true}}
              notes: {range: Note, multivalued: true, inlined_as_list: true}
          Country:
            mixins: [Identified, Distinct]
            slot_usage: {id: {pattern: "^[A-Z]+$"}}
            attributes:
              currency: {range: Currency, annotations: {factbook_disputable: true}}
          Currency:
            mixins: [Identified]
            slot_usage: {id: {pattern: "^[A-Z]+$"}}
            attributes: {users: {range: Country, multivalued: true}}
          Note:
            mixins: [Identified]
            attributes: {about: {range: Country}}
        """;

    private const string Data = """
        sources: [{id: src.a, title: A, kind: dataset, language: en, accessed: 2024-01-01, reading: excerpt}]
        countries: [{id: BY, currency: BY}, {id: CN, currency: CNY, different_from: [countries/BY, note.a]}]
        currencies: [{id: BY, users: [BY]}, {id: CNY, users: [CN, BY]}]
        notes: [{id: note.a, about: BY}]
        disputes:
          - id: dispute.a
            about_record: countries/BY
            about_slot: currency
            claims:
              - {key: one, stance: asserts, rank: preferred, value: BY, cites: [{source: src.a}]}
              - {key: two, stance: asserts, rank: normal, value: CNY, cites: [{source: src.a}]}
            canonical: one
            method: more_precise
            rationale: It is.
            reviewed: 2024-01-01
        """;

    private const string Lock = """
        ids:
          countries: {SU: {replaced_by: BY}}
          currencies: {SU: {reason: It is gone.}}
          notes: {note.b: {replaced_by: countries/BY}}
        """;

    private static readonly Assembly Money = new GeneratorHost("Money")
        .With("data/schema.yaml", Schema).With("data/data.yaml", Data).With("data/ids.lock", Lock).Compile();

    [Fact]
    public void Each_table_finds_its_own_and_the_dataset_finds_neither()
    {
        Assert.Equal(("countries", "BY"), (Fact("Countries", "BY").Table.Name, Fact("Countries", "BY").Id));
        Assert.Equal("currencies", Fact("Currencies", "BY").Table.Name);
        Assert.Null(Find("BY"));
        Assert.Null(Find("countries/BY"));
        Assert.Equal("note.a", Find("note.a")!.Id);
        Assert.True(Fact("Countries", "BY").Table.HasOwnIds);
        Assert.False(Find("note.a")!.Table.HasOwnIds);
        Assert.NotEqual(Fact("Countries", "BY"), Fact("Currencies", "BY"));
    }

    [Fact]
    public void References_lead_to_the_table_of_their_range()
    {
        dynamic belarus = Fact("Countries", "BY");
        dynamic note = Find("note.a")!;

        Assert.Same(Fact("Currencies", "BY"), (object)belarus.Currency);
        Assert.Same((object)belarus, (object)note.About);
        Assert.Equal(["CN", "BY"], ((IEnumerable<IFact>)((dynamic)Fact("Currencies", "CNY")).Users).Select(fact => fact.Id));
        Assert.Equal([(object)belarus, note], ((IDistinct)Fact("Countries", "CN")).DifferentFrom);
    }

    [Fact]
    public void A_dispute_is_about_the_record_of_the_table_that_it_names()
    {
        var dispute = (Dispute)Find("dispute.a")!;

        Assert.Same(Fact("Countries", "BY"), dispute.AboutRecord);
        Assert.Equal("dispute.a: currency of countries/BY (one)", dispute.ToString());
        Assert.Same(Fact("Currencies", "CNY"), dispute.Claims[1].Value!.AsFact());
        Assert.Equal([dispute], Fact("Countries", "BY").Table.DisputesAbout(Fact("Countries", "BY")));
        Assert.Empty(Fact("Currencies", "BY").Table.DisputesAbout(Fact("Currencies", "BY")));
    }

    [Fact]
    public void What_was_retired_is_asked_of_its_table()
    {
        Assert.Equal("SU is replaced by BY", Resolve("Countries", "SU")!.ToString());
        Assert.Same(Fact("Countries", "BY"), Resolve("Countries", "SU")!.Fact);
        Assert.Equal("SU is retired: It is gone.", Resolve("Currencies", "SU")!.ToString());
        Assert.Null(Resolve("Facts", "SU"));
        Assert.Null(Resolve("Facts", "BY"));
        Assert.Same(Fact("Countries", "BY"), Resolve("Facts", "note.b")!.Fact);
        Assert.False(Resolve("Currencies", "BY")!.IsRetired);
    }

    [Fact]
    public void Json_says_the_table_where_any_record_may_be_meant()
    {
        var options = new JsonSerializerOptions();
        options.Converters.Add(new FactJsonConverter<IFact>((IReadOnlyList<FactTable>)Property("Facts", "Tables")));
        string Json(IFact fact) => JsonSerializer.Serialize<IFact>(fact, options);

        Assert.Equal("""{"id":"CN","different_from":["countries/BY","note.a"],"currency":"CNY"}""", Json(Fact("Countries", "CN")));
        Assert.Contains("\"about_record\":\"countries/BY\"", Json(Find("dispute.a")!), StringComparison.Ordinal);
        Assert.Same(Fact("Currencies", "BY"), JsonSerializer.Deserialize<IFact>("\"currencies/BY\"", options));
        Assert.Same(Fact("Countries", "CN"), JsonSerializer.Deserialize<IFact>(Json(Fact("Countries", "CN")), options));
        Assert.Same(Fact("Currencies", "BY"), JsonSerializer.Deserialize<IFact>(Json(Fact("Currencies", "BY")), options));
        JsonException ambiguous = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<IFact>("\"BY\"", options));
        Assert.StartsWith("'BY' may be 'countries/BY' or 'currencies/BY'.", ambiguous.Message, StringComparison.Ordinal);
        Assert.Equal(
            """{"countries/BY":1,"note.a":2}""",
            JsonSerializer.Serialize(new Dictionary<IFact, int> { [Fact("Countries", "BY")] = 1, [Find("note.a")!] = 2 }, options));
    }

    /// <summary>Schemas of all kinds: which tables share identifiers, and how many classes and rows they have.</summary>
    public static IEnumerable<object[]> Shapes =>
        from own in new[] { "a", "b", "ab", "bc", "abc" }
        from isHierarchy in new[] { false, true }
        from rows in new[] { 1, 3, 90 }
        select new object[] { own, isHierarchy, rows };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_reference_leads_to_the_fact_that_was_written(string own, bool isHierarchy, int rows)
    {
        string[] ids = [.. Enumerable.Range(0, rows).Select(row => $"x{row}")];
        var random = new Random(own.Length + rows);
        (string Table, string Id, string To, string Back)[] facts =
        [
            .. from table in "abc"
               from id in ids
               select (table.ToString(), IdIn(table, id, own), ids[random.Next(rows)], ids[random.Next(rows)]),
        ];
        Assembly assembly = new GeneratorHost("Web").With("data/schema.yaml", ShapeOf(own, isHierarchy)).With("data/data.yaml", DataOf(facts, own, isHierarchy)).Compile();

        foreach ((string table, string id, string to, string back) in facts)
        {
            dynamic fact = Fact(assembly, table, id);
            (char next, char before) = ("bca"["abc".IndexOf(table[0])], "cab"["abc".IndexOf(table[0])]);
            Assert.Same(Fact(assembly, next.ToString(), IdIn(next, to, own)), (object)fact.To);
            Assert.Same(Fact(assembly, before.ToString(), IdIn(before, back, own)), ((IEnumerable<object>)fact.Back).Single());
            object? found = assembly.GetType("Web.Facts")!.GetMethod("Find")!.Invoke(null, [id]);
            Assert.Equal(own.Contains(table[0], StringComparison.Ordinal), found is null || !ReferenceEquals(found, (object)fact));
        }
    }

    // Tables that share identifiers have different ones.
    private static string IdIn(char table, string id, string own) => own.Contains(table, StringComparison.Ordinal) ? id : $"{table}.{id}";

    private static string ShapeOf(string own, bool isHierarchy)
    {
        string ids = "id: {identifier: true}" + (isHierarchy ? ", kind: {designates_type: true}" : "");
        string classes = string.Concat("abc".Select((table, i) =>
            $"  {char.ToUpperInvariant(table)}: {{attributes: {{{ids}, to: {{range: {"BCA"[i]}}}, back: {{range: {"CAB"[i]}, multivalued: true}}}}}}\n"
            + (isHierarchy ? $"  {char.ToUpperInvariant(table)}Sub: {{is_a: {char.ToUpperInvariant(table)}}}\n" : "")));
        string tables = string.Concat("abc".Select(table => $"      {table}s: {{range: {char.ToUpperInvariant(table)}, multivalued: true, inlined_as_list: true"
            + (own.Contains(table, StringComparison.Ordinal) ? ", annotations: {factbook_own_ids: true}" : "") + "}\n"));
        return "id: https://example.org/web\nname: web\nimports: [linkml:types]\ndefault_range: string\nclasses:\n"
            + $"{classes}  Dataset:\n    tree_root: true\n    attributes:\n{tables}";
    }

    private static string DataOf((string Table, string Id, string To, string Back)[] facts, string own, bool isHierarchy) => string.Concat(
        facts.GroupBy(fact => fact.Table).Select(table => $"{table.Key}s:\n" + string.Concat(table.Select((fact, row) =>
        {
            int at = "abc".IndexOf(fact.Table[0]);
            string kind = !isHierarchy ? "" : $", kind: {fact.Table.ToUpperInvariant()}{(row % 2 == 0 ? "Sub" : "")}";
            return $"  - {{id: {fact.Id}{kind}, to: {IdIn("bca"[at], fact.To, own)}, back: [{IdIn("cab"[at], fact.Back, own)}]}}\n";
        }))));

    private static object Fact(Assembly assembly, string table, string id) =>
        assembly.GetType($"Web.{table.ToUpperInvariant()}s")!.GetMethod("Get")!.Invoke(null, [id])!;

    private static IFact Fact(string table, string id) => (IFact)Money.GetType("Money." + table)!.GetMethod("Get")!.Invoke(null, [id])!;

    private static IFact? Find(string id) => (IFact?)Money.GetType("Money.Facts")!.GetMethod("Find")!.Invoke(null, [id]);

    private static object Property(string type, string name) => Money.GetType("Money." + type)!.GetProperty(name)!.GetValue(null)!;

    private static FactResolution? Resolve(string type, string id)
    {
        object?[] arguments = [id, null];
        Money.GetType("Money." + type)!.GetMethod("TryResolve")!.Invoke(null, arguments);
        return (FactResolution?)arguments[1];
    }
}
