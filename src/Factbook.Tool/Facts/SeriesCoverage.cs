using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;

namespace Factbook.Tool.Facts;

/// <summary>How far a series reaches that a note on coverage is about, computed from the records.</summary>
/// <remarks>
/// A note names its series in the slot <c>covers</c>: a <c>table</c>, the values that its records have (<c>where</c>,
/// each with <c>slot</c> and <c>value</c>), and whether it should have a record for each year (<c>yearly</c>).
/// </remarks>
/// <param name="Series">The table, and the values that its records have.</param>
/// <param name="Count">How many records it has.</param>
/// <param name="First">The first day that they reach back to.</param>
/// <param name="Last">The last day that they reach up to.</param>
/// <param name="Gaps">Of a yearly series, the years in between that have no record.</param>
internal sealed record SeriesCoverage(
    string Series, int Count, CalendarDate? First, CalendarDate? Last, IReadOnlyList<int> Gaps)
{
    /// <summary>The slot in which a note names its series.</summary>
    public const string Slot = "covers";

    /// <summary>The gaps as a reader takes them in: 1992-1999, 2001.</summary>
    public string GapsText => string.Join(", ", Runs().Select(run => run.First == run.Last
        ? Digits.Of(run.First)
        : Digits.Of(run.First) + "-" + Digits.Of(run.Last)));

    /// <summary>The series of a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="byTable">The records of each table.</param>
    /// <param name="schema">The schema.</param>
    /// <exception cref="ToolException">It names a table or a slot that the schema does not have.</exception>
    public static IEnumerable<SeriesCoverage> Of(Fact note, ILookup<string, Fact> byTable, SchemaModel schema) =>
        note.Children(Slot).Select(selection => Of(note, selection, byTable, schema));

    private static SeriesCoverage Of(Fact note, Fact selection, ILookup<string, Fact> byTable, SchemaModel schema)
    {
        string table = selection.Text("table") ?? "";
        ClassDefinition definition = schema.Classes.First(candidate => candidate.TreeRoot).FindSlot(table) is { } root
            ? schema.FindClass(root.Range.Name)!
            : throw new ToolException($"'{note.Id}' covers the table '{table}', which the dataset does not have.");
        Fact[] where = [.. selection.Children("where")];
        foreach (Fact condition in where)
        {
            if (definition.FindSlot(condition.Text("slot") ?? "") is null)
            {
                throw new ToolException(
                    $"'{note.Id}' covers records of '{table}' by '{condition.Text("slot")}', which is no slot of theirs.");
            }
        }

        Fact[] records = [.. byTable[table].Where(record => where.All(condition => Has(record, condition)))];
        EdtfDate[] dates = [.. records.Select(FactDates.Of).OfType<EdtfDate>()];
        return new SeriesCoverage(
            table + string.Concat(where.Select(condition => $", {condition.Text("slot")} {condition.Text("value")}")),
            records.Length,
            dates.Select(date => date.Earliest).Min(),
            dates.Select(date => date.Latest).Max(),
            selection.Text("yearly") == "true" ? MissingYears(dates) : []);
    }

    private static bool Has(Fact record, Fact condition)
    {
        string? value = condition.Text("value");
        return record.Find(condition.Text("slot")!) is ListValue list
            ? list.Items.Any(item => ValueText.Of(item) == value)
            : record.Text(condition.Text("slot")!) == value;
    }

    private static IReadOnlyList<int> MissingYears(EdtfDate[] dates)
    {
        int[] years = [.. dates.Select(date => date.Earliest?.Year).OfType<int>().Distinct().Order()];
        return years.Length == 0 ? [] : [.. Enumerable.Range(years[0], years[^1] - years[0] + 1).Except(years)];
    }

    private IEnumerable<(int First, int Last)> Runs()
    {
        for (int i = 0; i < Gaps.Count; i++)
        {
            int first = Gaps[i];
            while (i + 1 < Gaps.Count && Gaps[i + 1] == Gaps[i] + 1)
            {
                i++;
            }

            yield return (first, Gaps[i]);
        }
    }
}
