using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Factbook.BelarusChina;
using Factbook.Exports.Tests.Support;
using Xunit;

namespace Factbook.Exports.Tests.Linked;

/// <summary>The dataset of the repository as linked data, read by a processor of JSON-LD.</summary>
[Collection(WithEngines.Name)]
public sealed class LinkedDataTests(Engines engines)
{
    private const string Core = "https://w3id.org/factbook/core/";
    private const string Wikibase = "http://wikiba.se/ontology#";

    [Fact]
    public void Nothing_is_dropped_and_there_are_as_many_things_as_typed_facts()
    {
        using var desk = new Desk();
        string file = desk.PathOf("facts.jsonld");
        Desk.Run("export", Engines.Flagship, "--to", "jsonld", "--out", file);
        Desk.Run("export", Engines.Flagship, "--to", "statements", "--out", desk.PathOf("statements.csv"));
        if (engines.Node("linked", file) is not { } output)
        {
            return;
        }

        Dictionary<string, int> counts = JsonSerializer.Deserialize<Dictionary<string, int>>(output)!;

        var tables = Facts.Tables.ToDictionary(table => table.Name, table => table.Count);
        Assert.Equal(tables["sources"], counts[Core + "Source"]);
        Assert.Equal(tables["sources"], counts["http://www.w3.org/ns/prov#Entity"]);
        Assert.Equal(tables["visits"], counts["http://schema.org/TravelAction"]);
        Assert.Equal(tables["agreements"], counts["https://w3id.org/factbook/belarus-china/Agreement"]);
        Assert.Equal(tables.Values.Sum(), Records(file));
        Assert.Equal(counts[Wikibase + "Statement"], counts.Where(count => count.Key.EndsWith("Rank", System.StringComparison.Ordinal)).Sum(count => count.Value));
        engines.Remark($"JSON-LD, jsonld (safe): {counts["triples"]} triples, {counts[Wikibase + "Statement"]} statements, {counts[Wikibase + "Reference"]} references; sources, visits and records as many as typed facts.");
    }

    // The nodes with a name of their own, but for the dataset itself.
    private static int Records(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        return json.RootElement.GetProperty("@graph").EnumerateArray().Count(node => node.TryGetProperty("@id", out _)) - 1;
    }
}
