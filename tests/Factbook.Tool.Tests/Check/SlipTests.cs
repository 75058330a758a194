using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Check;

/// <summary>The page of slips is run as it is printed, row by row.</summary>
public sealed partial class SlipTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "slips.md"));

    private readonly Workspace _workspace = new Workspace().With("places.yaml", Schema().Match(Page).Groups[1].Value);

    /// <summary>What is written, what is said, and the mend.</summary>
    public static TheoryData<string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (Match row in Row().Matches(Page))
            {
                rows.Add(Text(row.Groups[1].Value), Said(row.Groups[2].Value), Text(row.Groups[3].Value));
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_slip_gives_what_the_page_says_and_its_mend_gives_nothing(string written, string said, string mend)
    {
        Assert.Equal(said, Problems(written));
        Assert.Equal("", Problems(mend));
    }

    [Fact]
    public void The_page_has_a_row_for_whatever_people_get_wrong()
    {
        string[] lines = [.. Page.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal))];

        Assert.Equal(lines.Length - lines.Count(line => line.StartsWith("| written |", StringComparison.Ordinal)), Rows.Count);
        Assert.True(Rows.Count >= 90);
    }

    public void Dispose() => _workspace.Dispose();

    private string Problems(string text)
    {
        _workspace.With("place.yaml", text + "\n");
        Outcome outcome = _workspace.Run("check", "--schema", "DIR/places.yaml", "--class", "Place", "DIR/place.yaml");
        return string.Join('\n', outcome.Lines
            .Select(line => Problem().Match(line))
            .Where(match => match.Success)
            .Select(match => match.Groups[1].Value + " " + match.Groups[2].Value));
    }

    private static string Text(string cell) => Code(cell)
        .Replace('⏎', '\n').Replace('⇥', '\t').Replace('⍽', '\u00A0').Replace("\\|", "|", StringComparison.Ordinal);

    private static string Said(string cell) =>
        string.Join('\n', cell.Split("<br>").Select(Code)).Replace("\\|", "|", StringComparison.Ordinal);

    // A text with a backtick stands between two of them, with a space where it begins or ends with one.
    private static string Code(string cell)
    {
        string delimiter = cell.StartsWith("``", StringComparison.Ordinal) ? "``" : "`";
        string code = cell[delimiter.Length..^delimiter.Length];
        return code.StartsWith(' ') && code.EndsWith(' ') ? code[1..^1] : code;
    }

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Schema();

    [GeneratedRegex(@"^\| (`.*?`) \| .*? \| (`+ ?\(.*?`) \| (`.*?`) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"^DIR/place\.yaml(\([0-9]+,[0-9]+\)): \w+ (.*)$")]
    private static partial Regex Problem();
}
