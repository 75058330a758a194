using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Factbook.Compiler.Diagnostics;
using Xunit;

namespace Factbook.Compiler.Tests.Diagnostics;

public sealed partial class ProblemRulesTests
{
    private static readonly string Pages = Path.Combine(AppContext.BaseDirectory, "diagnostics");

    [Fact]
    public void Every_rule_has_a_page_and_every_page_has_a_rule()
    {
        string[] pages = [.. Directory.GetFiles(Pages, "FB*.md").Select(page => Path.GetFileNameWithoutExtension(page)).Order(StringComparer.Ordinal)];

        Assert.Equal(ProblemRules.All.Select(rule => rule.Id), pages);
    }

    [Fact]
    public void A_page_states_title_severity_and_message_as_the_rule_does()
    {
        Assert.All(ProblemRules.All, rule =>
        {
            string page = File.ReadAllText(Path.Combine(Pages, rule.Id + ".md"));
            Assert.StartsWith(
                $"# {rule.Id}: {rule.Title}\n\n{rule.Severity}. Message: `{rule.Message}`\n", page, StringComparison.Ordinal);
            Assert.Contains("\n## Cause\n", page, StringComparison.Ordinal);
            Assert.Contains("\n## Example\n", page, StringComparison.Ordinal);
            Assert.Contains("\n## Fix\n", page, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_index_lists_every_rule_with_its_severity()
    {
        string index = File.ReadAllText(Path.Combine(Pages, "README.md"));

        Assert.All(ProblemRules.All, rule => Assert.Contains(
            $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {rule.Severity.ToString().ToLowerInvariant()} |\n",
            index,
            StringComparison.Ordinal));
        Assert.Equal(ProblemRules.All.Count, RuleRow().Count(index));
    }

    [Fact]
    public void Ids_are_unique_and_of_a_family()
    {
        Assert.Equal(ProblemRules.All.Count, ProblemRules.All.Select(rule => rule.Id).Distinct().Count());
        Assert.All(ProblemRules.All, rule => Assert.Matches("^FB0[1-69][0-9]{2}$", rule.Id));
    }

    // FB08 are of the analyzer, which has tests of its own.
    [GeneratedRegex(@"^\| \[FB0[^8]", RegexOptions.Multiline)]
    private static partial Regex RuleRow();
}
