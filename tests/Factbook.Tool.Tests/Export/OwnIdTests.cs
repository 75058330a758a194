using System;
using System.Linq;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Export;

/// <summary>What the command makes of tables whose identifiers are their own: it never takes one record for another.</summary>
public sealed class OwnIdTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace()
        .With("schema.yaml", """
            id: https://example.org/money
            name: money
            version: 1.0.0
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
              Country:
                mixins: [Identified, Cited]
                slot_usage: {id: {pattern: "^[A-Z]+$"}}
                attributes:
                  name: {required: true}
                  currency: {range: Currency, annotations: {factbook_search: true}}
                  people: {range: integer, annotations: {factbook_disputable: true}}
              Currency:
                mixins: [Identified]
                slot_usage: {id: {pattern: "^[A-Z]+$"}}
                attributes: {name: {required: true}, users: {range: Country, multivalued: true}}
            """)
        .With("data.yaml", """
            sources: [{id: src.a, title: A, kind: dataset, language: en, accessed: 2024-01-01, reading: excerpt}]
            countries:
              - {id: BY, name: Belarus, currency: BY, people: 9, cites: [{source: src.a}]}
              - {id: CN, name: China, currency: CNY, cites: [{source: src.a}]}
            currencies:
              - {id: BY, name: Rouble, users: [BY]}
              - {id: CNY, name: Yuan, users: [CN, BY]}
            disputes:
              - id: dispute.a
                about_record: countries/BY
                about_slot: people
                claims:
                  - {key: one, stance: asserts, rank: preferred, value: 9, cites: [{source: src.a}]}
                  - {key: two, stance: asserts, rank: normal, value: 10, cites: [{source: src.a}]}
                canonical: one
                method: more_precise
                rationale: It is.
                reviewed: 2024-01-01
            """);

    [Theory]
    [InlineData("sqlite", "out.db")]
    [InlineData("csv", "out")]
    [InlineData("parquet", "out")]
    public void A_reference_leads_to_the_table_of_a_class_whose_parent_has_one_too(string format, string output)
    {
        using Workspace workspace = new Workspace()
            .With("schema.yaml", """
                id: https://example.org/works
                name: works
                version: 1.0.0
                imports: [linkml:types]
                default_range: string
                classes:
                  Root:
                    tree_root: true
                    attributes:
                      works: {range: Work, multivalued: true, inlined_as_list: true}
                      books: {range: Book, multivalued: true, inlined_as_list: true, annotations: {factbook_own_ids: true}}
                  Work: {attributes: {id: {identifier: true}}}
                  Book: {is_a: Work, attributes: {sequel: {range: Book}}}
                """)
            .With("data.yaml", """
                works: [{id: a}]
                books: [{id: a, sequel: b}, {id: b}]
                """);

        Assert.Equal(0, workspace.Run("export", "DIR", "--to", format, "--out", "DIR/" + output).ExitCode);
    }

    [Fact]
    public void A_record_is_shown_by_its_table_and_identifier()
    {
        Assert.Equal(
            new Outcome(1, "", "factbook: 'BY' may be countries/BY or currencies/BY.\n"), _workspace.Run("show", "BY", "--dir", "DIR"));
        string country = _workspace.Run("show", "countries/BY", "--dir", "DIR").Output;
        Assert.StartsWith("Country BY, in countries\n", country, StringComparison.Ordinal);
        Assert.Contains("  currency  Rouble [BY]\n", country, StringComparison.Ordinal);
        Assert.Contains("Sources differ in people: follows 'one'", country, StringComparison.Ordinal);
        string currency = _workspace.Run("show", "currencies/BY", "--dir", "DIR").Output;
        Assert.Contains("  users  Belarus [BY]\n", currency, StringComparison.Ordinal);
        Assert.DoesNotContain("Sources differ", currency, StringComparison.Ordinal);
        Assert.StartsWith("Currency CNY, in currencies\n", _workspace.Run("show", "CNY", "--dir", "DIR").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_search_finds_records_by_the_names_of_those_that_they_refer_to()
    {
        Assert.StartsWith("countries/BY ", _workspace.Run("search", "belarus", "--dir", "DIR").Output, StringComparison.Ordinal);
        Assert.Equal(["countries/CN", "currencies/CNY"], Found("yuan"));
        Assert.Equal(["countries/BY", "currencies/BY"], Found("rouble"));
        Assert.Equal(["countries/CN"], Found("china"));

        string[] Found(string word) =>
        [
            .. _workspace.Run("search", word, "--dir", "DIR").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split(' ')[0]).Order(StringComparer.Ordinal),
        ];
    }

    [Fact]
    public void A_database_keeps_every_reference()
    {
        Assert.Equal(0, _workspace.Run("export", "DIR", "--to", "sqlite", "--out", "DIR/money.db").ExitCode);

        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_workspace.FullPath("money.db")};Pooling=False");
        connection.Open();
        Assert.Equal("", Query("PRAGMA foreign_key_check"));
        Assert.Equal("countries/BY countries, countries/CN countries, currencies/BY currencies, currencies/CNY currencies, dispute.a disputes, src.a sources",
            Query("SELECT id || ' ' || table_name FROM records ORDER BY id"));
        Assert.Equal("Rouble", Query("SELECT m.name FROM countries c JOIN currencies m ON m.id = c.currency WHERE c.id = 'BY'"));
        Assert.Equal("countries", Query("SELECT r.table_name FROM disputes d JOIN records r ON r.id = d.about_record"));

        string Query(string sql)
        {
            using Microsoft.Data.Sqlite.SqliteCommand command = connection.CreateCommand();
            command.CommandText = sql;
            using Microsoft.Data.Sqlite.SqliteDataReader reader = command.ExecuteReader();
            var rows = new System.Collections.Generic.List<string>();
            while (reader.Read())
            {
                rows.Add(reader.GetString(0));
            }

            return string.Join(", ", rows);
        }
    }

    [Fact]
    public void Statements_and_nodes_say_the_table()
    {
        _workspace.Run("export", "DIR", "--to", "statements", "--out", "DIR/statements.csv");
        string statements = _workspace.Read("statements.csv");
        Assert.Contains("countries/BY,people,9,preferred,one,src.a,,", statements, StringComparison.Ordinal);
        Assert.Contains("currencies/BY,name,Rouble,normal,", statements, StringComparison.Ordinal);

        _workspace.Run("export", "DIR", "--to", "jsonld", "--out", "DIR/money.jsonld");
        string nodes = _workspace.Read("money.jsonld");
        Assert.Contains("\"@id\": \"https://example.org/money/countries/BY\"", nodes, StringComparison.Ordinal);
        Assert.Contains("\"@id\": \"https://example.org/money/currencies/BY\"", nodes, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_record_has_a_page_of_its_own()
    {
        Assert.Equal(0, _workspace.Run("site", "DIR", "--out", "DIR/site").ExitCode);

        string[] pages = [.. _workspace.Files("site").Where(file => file.StartsWith("facts/", StringComparison.Ordinal))];
        Assert.Equal(6, pages.Length);
        string country = _workspace.Read("site/facts/countries~2f~42~59.html");
        Assert.Contains("<h1>Belarus</h1>", country, StringComparison.Ordinal);
        Assert.Contains("href=\"../facts/currencies~2f~42~59.html\">Rouble</a>", country, StringComparison.Ordinal);
        Assert.Contains("Countries.Get(&quot;BY&quot;)", country.Replace("\"BY\"", "&quot;BY&quot;", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_counts_and_locks_the_identifiers_of_each_table()
    {
        Assert.Contains(": 6 new ids, 0 released before", _workspace.Run("release", "DIR").Output, StringComparison.Ordinal);
        Assert.Contains(": 0 new ids, 6 released before", _workspace.Run("release", "DIR").Output, StringComparison.Ordinal);
        Assert.Contains("  countries:\n    BY:\n    CN:\n  currencies:\n    BY:\n    CNY:\n", _workspace.Read("ids.lock"), StringComparison.Ordinal);
        Assert.Equal(0, _workspace.Run("check", "DIR").ExitCode);
    }

    public void Dispose() => _workspace.Dispose();
}
