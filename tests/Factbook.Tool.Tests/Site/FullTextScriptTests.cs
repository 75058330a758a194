using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factbook.Tool.Console;
using Factbook.Tool.Export;
using Factbook.Tool.Facts;
using Factbook.Tool.Site;
using Factbook.Tool.Tests.Support;
using Jint;
using Xunit;

namespace Factbook.Tool.Tests.Site;

/// <summary>The search of the site finds what <c>factbook search</c> and <c>Facts.Search</c> find, in the same order.</summary>
public sealed class FullTextScriptTests(WholeSite sites) : IClassFixture<WholeSite>
{
    private static readonly string[] More =
        ["drone*", "\"of the\"", "\"the pres*\"", "visa-free", "京", "中国", "countries losses taxes", "nothing_like_this", "a b c d e", "\"", "*"];

    [Fact]
    public void The_script_finds_what_the_command_finds_in_the_same_order()
    {
        Dataset dataset = Dataset.Load(Workspace.BelarusChina, new Terminal(TextWriter.Null, TextWriter.Null))!;
        var index = new TextIndex(dataset);
        Engine script = Load();
        string queries = Path.Combine(Repository.Root, "tests", "Factbook.BelarusChina.Tests", "Search", "queries.tsv");

        Assert.All(File.ReadLines(queries).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')[0]).Concat(More), query => Assert.Equal(
            string.Join(' ', index.Find(query).Select(found => new Fact(found.Row, dataset.Schema).Id)),
            script.Invoke("find", query).AsString()));
    }

    private Engine Load()
    {
        IReadOnlyDictionary<string, string> files = sites.Files("belarus-china");
        var engine = new Engine();
        engine.Execute(string.Concat(new[] { "folding-table.js", "folding.js", "full-text.js" }.Select(Read)) + """
            const all = { records: [], bytes: "", terms: [] };
            function factbookSearch(tables, records) { all.records.push(...records); }
            function factbookTerms(parts, section, bytes, terms) { all.section = all.section || section; all.bytes += bytes; all.terms.push(...terms); }
            let ask = null;
            function find(query) { ask = ask || fullText(all); return ask(query).documents.map(document => all.records[document][1]).join(" "); }
            """);
        foreach (string name in new[] { "search", "terms" })
        {
            for (int part = 1; files.TryGetValue($"assets/{name}{(part == 1 ? "" : "~" + part)}.js", out string? text); part++)
            {
                engine.Execute(text);
            }
        }

        return engine;
    }

    private static string Read(string name)
    {
        using Stream stream = typeof(SiteBuilder).Assembly.GetManifestResourceStream("factbook.site." + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
