using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factbook.Compiler;
using Factbook.Compiler.Releases.Diff;
using Factbook.Tool.Console;
using Factbook.Tool.Export.Formats;

namespace Factbook.Tool.Releases;

/// <summary>What distinguishes two releases, the step of the version that it implies, and the reasons that are known.</summary>
/// <param name="Diff">The changes.</param>
/// <param name="Reasons">Why, by the subjects of changes.</param>
internal sealed record ChangeList(ReleaseDiff Diff, IReadOnlyDictionary<string, string> Reasons)
{
    private static readonly string[] Header = ["change", "subject", "step", "before", "after", "reason"];

    /// <summary>Compares two states of a dataset.</summary>
    /// <param name="before">The older state.</param>
    /// <param name="after">The newer state.</param>
    /// <param name="reasons">A file with reasons, if there is one.</param>
    public static ChangeList Between(Compilation before, Compilation after, string? reasons = null)
    {
        var diff = ReleaseDiff.Between(new Release(before.Types, before.Dataset), new Release(after.Types, after.Dataset));
        return new ChangeList(diff, ChangeReasons.Of(diff, before, after, StatedReasons.Read(reasons, diff)));
    }

    /// <summary>Writes the list for readers: one line a change.</summary>
    public void Write(Terminal terminal)
    {
        WriteChanges("What programs see", Diff.Members, terminal);
        WriteChanges("Facts", Diff.Facts, terminal);
        string counts = string.Join(", ", new[] { ChangeKind.Added, ChangeKind.Changed, ChangeKind.Removed }
            .Select(kind => string.Create(
                CultureInfo.InvariantCulture,
                $"{Diff.Members.Concat(Diff.Facts).Count(change => change.Kind == kind)} {Word(kind)}")));
        string step = Diff.Step == VersionStep.None ? "nothing to release" : "step: " + Word(Diff.Step);
        terminal.Output.WriteLine($"{counts}; {step}");
    }

    /// <summary>Writes the list as CSV, old values and reasons beside the new values.</summary>
    public void WriteCsv(string path) => CsvFile.Write(path, Header, Diff.Members.Concat(Diff.Facts).Select(change => new[]
    {
        Word(change.Kind), change.Subject, Word(change.Step), change.Before, change.After, Reason(change),
    }));

    private void WriteChanges(string title, EquatableArray<ReleaseChange> changes, Terminal terminal)
    {
        if (changes.Count == 0)
        {
            return;
        }

        terminal.Output.WriteLine(terminal.Paint(Colour.Bold, title));
        foreach (ReleaseChange change in changes)
        {
            string line = change.Kind switch
            {
                ChangeKind.Added => terminal.Paint(Colour.Green, $"+ {change.Subject}") + ": " + change.After,
                ChangeKind.Removed => terminal.Paint(Colour.Red, $"- {change.Subject}") + ": " + change.Before,
                _ => terminal.Paint(Colour.Yellow, $"~ {change.Subject}") + $": {Shown(change.Before)} -> {Shown(change.After)}",
            };
            terminal.Output.WriteLine("  " + line);
            if (Reason(change) is { } reason)
            {
                terminal.Output.WriteLine("      " + terminal.Paint(Colour.Dim, reason));
            }
        }
    }

    private string? Reason(ReleaseChange change) => Reasons.GetValueOrDefault(change.Subject);

    private static string Shown(string? value) => value ?? "nothing";

    private static string Word<T>(T value)
        where T : struct, System.Enum => value.ToString().ToLowerInvariant();
}
