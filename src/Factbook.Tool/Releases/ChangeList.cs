using System.Globalization;
using System.Linq;
using Factbook.Compiler;
using Factbook.Compiler.Releases.Diff;
using Factbook.Tool.Console;

namespace Factbook.Tool.Releases;

/// <summary>Writes what distinguishes two releases, and the step of the version that it implies.</summary>
internal static class ChangeList
{
    /// <summary>Compares two states of a dataset.</summary>
    public static ReleaseDiff Between(Compilation before, Compilation after) => ReleaseDiff.Between(
        new Release(before.Types, before.Dataset), new Release(after.Types, after.Dataset));

    /// <summary>Writes the list: one line a change.</summary>
    public static void Write(ReleaseDiff diff, Terminal terminal)
    {
        WriteChanges("What programs see", diff.Members, terminal);
        WriteChanges("Facts", diff.Facts, terminal);
        string counts = string.Join(", ", new[] { ChangeKind.Added, ChangeKind.Changed, ChangeKind.Removed }
            .Select(kind => string.Create(
                CultureInfo.InvariantCulture,
                $"{diff.Members.Concat(diff.Facts).Count(change => change.Kind == kind)} {Word(kind)}")));
        string step = diff.Step == VersionStep.None ? "nothing to release" : "step: " + Word(diff.Step);
        terminal.Output.WriteLine($"{counts}; {step}");
    }

    private static void WriteChanges(string title, EquatableArray<ReleaseChange> changes, Terminal terminal)
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
        }
    }

    private static string Shown(string? value) => value ?? "nothing";

    private static string Word<T>(T value)
        where T : struct, System.Enum => value.ToString().ToLowerInvariant();
}
