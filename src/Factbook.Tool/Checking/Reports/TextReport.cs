using System.Globalization;
using System.Linq;
using Factbook.Compiler.Checks.Provenance;
using Factbook.Tool.Console;

namespace Factbook.Tool.Checking.Reports;

/// <summary>For people: each problem as compilers print it, with its line and a caret, and a line that sums up.</summary>
internal static class TextReport
{
    // From how many places on one line stands for all.
    private const int Several = 4;

    /// <summary>Writes the report.</summary>
    public static void Write(CheckResult result, Terminal terminal)
    {
        foreach (Finding finding in result.Findings)
        {
            int places = result.IsVerbose || finding.Construct is null ? 1 : result.Findings.Count(other => IsSame(other, finding));
            if (places < Several)
            {
                Write(finding, result, terminal);
            }
            else if (ReferenceEquals(finding, result.Findings.First(other => IsSame(other, finding))))
            {
                Write(finding, result, terminal);
                terminal.WriteText(
                    string.Create(CultureInfo.InvariantCulture, $"  so it is in {places} places; --verbose shows the other {places - 1}"),
                    indent: 2);
            }
        }

        foreach (string word in result.IsVerbose ? result.Carried : [])
        {
            terminal.WriteText(word, indent: 2);
        }

        terminal.WriteText(Summary(result, terminal));
        if (result is { Errors: 0, Evidence: { All: > 0 } evidence })
        {
            terminal.WriteText(Summary(evidence));
        }
    }

    private static bool IsSame(Finding one, Finding other) => one.Rule == other.Rule && one.Construct == other.Construct;

    private static void Write(Finding finding, CheckResult result, Terminal terminal)
    {
        Colour colour = finding.IsError ? Colour.Red : Colour.Yellow;
        string place = terminal.Paint(Colour.Bold, Place(finding.Place));
        string kind = terminal.Paint(colour, finding.Severity + " " + finding.Rule.Id);
        terminal.WriteText($"{place}: {kind}: {finding.Message}", indent: 2);
        if (result.Texts.TryGetValue(finding.Place.Path, out string? text)
            && Excerpt.Of(text, finding.Place.Span, terminal.Width) is { } excerpt)
        {
            terminal.Output.WriteLine(excerpt.Line);
            terminal.Output.WriteLine(excerpt.Indent + terminal.Paint(colour, excerpt.Marker));
        }

        foreach (FindingPlace related in finding.Related)
        {
            terminal.WriteText("  see " + Place(related), indent: 4);
        }
    }

    private static string Place(FindingPlace place) =>
        string.Create(CultureInfo.InvariantCulture, $"{place.Path}({place.Line},{place.Column})");

    private static string Summary(CheckResult result, Terminal terminal)
    {
        string errors = Count(result.Errors, "error");
        string warnings = Count(result.Warnings, "warning");
        return result switch
        {
            { Findings.Count: 0 } => terminal.Paint(Colour.Green, $"{result.Subject}: no problems"),
            { Errors: 0 } => terminal.Paint(Colour.Yellow, $"{result.Subject}: {warnings}"),
            { Warnings: 0 } => terminal.Paint(Colour.Red, $"{result.Subject}: {errors}"),
            _ => terminal.Paint(Colour.Red, $"{result.Subject}: {errors}, {warnings}"),
        };
    }

    private static string Summary(EvidenceCount evidence) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Count(evidence.All, "value")}: {evidence.Named} named by a citation, {evidence.ByDefault} only by default, ")
        + string.Create(CultureInfo.InvariantCulture, $"{evidence.Inferred} inferred, {evidence.Uncited} uncited");

    private static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
