using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factbook.Compiler.Schema;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Read;

public sealed class CodebookTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace().WithMoons();

    [Fact]
    public void The_committed_codebook_is_what_the_dataset_says_now()
    {
        string committed = File.ReadAllText(Path.Combine(Repository.Root, "docs", "codebook.md"));

        Assert.True(
            committed == _workspace.Run("codebook", Workspace.BelarusChina).Output,
            "docs/codebook.md is stale: dotnet run --project src/Factbook.Tool -- codebook data/belarus-china "
            + "--out docs/codebook.md --force");
    }

    [Fact]
    public void The_committed_page_of_the_core_is_what_the_module_says_now()
    {
        string committed = File.ReadAllText(Path.Combine(Repository.Root, "docs", "core.md"));

        Assert.True(
            committed == _workspace.Run("codebook", "--core").Output,
            "docs/core.md is stale: dotnet run --project src/Factbook.Tool -- codebook --core --out docs/core.md --force");
    }

    [Fact]
    public void The_page_of_the_core_has_every_class_slot_type_and_enum_of_the_module()
    {
        string[] lines = _workspace.Run("codebook", "--core").Lines;

        foreach (string name in CoreNames("classes").Concat(CoreNames("enums")).Append("EdtfDate").Append("LanguageTag"))
        {
            Assert.Contains("### " + name, lines);
        }

        Assert.Contains("| `title_en` | `TitleEn` | string |  | The title in English. |", lines);
        Assert.Contains("| `kind` | `Kind` | [SourceKind](#sourcekind) | yes | What kind of publication it is. |", lines);
        Assert.Contains("| `more_than` | `Hedge.MoreThan` | Greater than the amount. |", lines);
    }

    [Fact]
    public void The_page_of_the_core_is_of_no_folder() => Assert.Equal(
        "factbook: --core takes no folder.\n", _workspace.Run("codebook", "DIR", "--core").Error);

    [Fact]
    public void Tables_are_described_slot_by_slot_with_what_is_filled()
    {
        string[] lines = _workspace.Run("codebook", "DIR").Lines;

        Assert.Contains("| [`moons`](#table-moons) | 2 | A natural satellite. |", lines);
        Assert.Contains("| `shape` | [Shape](#list-shape) |  |  | 1 of 2 | What it looks like. |", lines);
        Assert.Contains("| `discovered` | EdtfDate |  |  | 1 of 2 | Sources may differ. |", lines);
        Assert.Contains("| `mass` | decimal | kg |  | 1 of 2 |  |", lines);
        Assert.Contains("| `round` | Like a ball. | ex:round | 1 |", lines);
        Assert.Contains(
            "| `moon.io` | `discovered` | 2 | galileo | primary\\_record: The log book was printed first. |", lines);
    }

    [Fact]
    public void Each_class_of_a_table_is_described_with_its_own_slots_and_types()
    {
        string[] lines = _workspace
            .With("acts/schema.yaml", """
                id: https://example.org/acts
                name: acts
                default_range: string
                imports: [linkml:types]
                classes:
                  Root: {tree_root: true, attributes: {acts: {range: Act, multivalued: true, inlined_as_list: true}}}
                  Act: {attributes: {id: {identifier: true}, kind: {designates_type: true}, size: {range: integer}}}
                  Bill: {is_a: Act, description: A draft., slot_usage: {size: {required: true}}}
                  Deal: {is_a: Act, attributes: {partner: {required: true}}}
                """)
            .With("acts/data.yaml", "acts: [{id: a, kind: Bill, size: 4}, {id: b, kind: Deal, partner: x}, {id: c, kind: Deal, partner: y}]")
            .Run("codebook", "DIR/acts").Lines;

        Assert.Contains("| `size` | integer |  |  | 1 of 3 |  |", lines);
        Assert.Equal(
            ["### Class Bill in acts", "", "1 record. A draft.", "", "| slot | type | unit | needed | filled | meaning |"],
            lines.SkipWhile(line => line != "### Class Bill in acts").Take(5));
        Assert.Contains("| `size` | integer |  | yes | 1 of 1 |  |", lines);
        Assert.Contains("| `partner` | string |  | yes | 2 of 2 |  |", lines);
    }

    [Fact]
    public void Text_of_the_schema_never_becomes_markup()
    {
        _workspace.With("schema.yaml", Moons.Schema.Replace(
            "A few moons, for tests.", "\"<script>alert(1)</script> *a* | b\"", StringComparison.Ordinal));

        Assert.Contains(
            "\\<script\\>alert(1)\\</script\\> \\*a\\* \\| b",
            _workspace.Run("codebook", "DIR").Output,
            StringComparison.Ordinal);
        Assert.Contains(
            "<p>&lt;script&gt;alert(1)&lt;/script&gt; *a* | b</p>",
            _workspace.Run("codebook", "DIR", "--to", "html").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Links_of_the_page_lead_somewhere()
    {
        LinksLeadSomewhere(_workspace.Run("codebook", "DIR", "--to", "html").Output);
        LinksLeadSomewhere(_workspace.Run("codebook", "--core", "--to", "html").Output);
    }

    public void Dispose() => _workspace.Dispose();

    // Names as they stand in the module, two blanks from the left, under a word of the schema.
    private static IEnumerable<string> CoreNames(string word) => CoreModule.Text.Split('\n')
        .SkipWhile(line => line != word + ":")
        .Skip(1)
        .TakeWhile(line => line.Length == 0 || line[0] == ' ')
        .Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' ')
        .Select(line => line.Trim().TrimEnd(':'));

    private static void LinksLeadSomewhere(string page)
    {

        string[] links = page.Split("href=\"#")[1..];
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains($"id=\"{link[..link.IndexOf('"', StringComparison.Ordinal)]}\"", page, StringComparison.Ordinal));
    }
}
