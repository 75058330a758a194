using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Factbook.Benchmarks.Data;
using Microsoft.CodeAnalysis.CSharp;

namespace Factbook.Benchmarks.Contestants;

/// <summary>Writes rows as C# object initialisers, 500 to a method: one method for all does not compile when there are many.</summary>
internal static class ObjectInitialisers
{
    private const int RowsInMethod = 500;

    /// <summary>More rows take the compiler minutes, or more memory than there is.</summary>
    public const int MostRows = 10_000;

    public static string Write(IReadOnlyList<VisitRow> rows)
    {
        VisitRow[][] methods = [.. rows.Chunk(RowsInMethod)];
        var text = new StringBuilder("internal static class VisitObjects\n{\n");
        text.Append(CultureInfo.InvariantCulture, $"    public static VisitObject[] Make()\n    {{\n        var visits = new VisitObject[{rows.Count}];\n");
        for (int i = 0; i < methods.Length; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"        Make{i}(visits);\n");
        }

        text.Append("        return visits;\n    }\n");
        for (int i = 0; i < methods.Length; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n    private static void Make{i}(VisitObject[] visits)\n    {{\n");
            for (int row = 0; row < methods[i].Length; row++)
            {
                text.Append(CultureInfo.InvariantCulture, $"        visits[{(i * RowsInMethod) + row}] = {Initialiser(methods[i][row])};\n");
            }

            text.Append("    }\n");
        }

        return text.Append("}\n").ToString();
    }

    private static string Initialiser(VisitRow row) => string.Create(
        CultureInfo.InvariantCulture,
        $"new() {{ Id = {Text(row.Id)}, Visitor = {Text(row.Visitor)}, Host = {Text(row.Host)}, Start = {Day(row.Start)}, End = {Day(row.End)}, Kind = {Text(row.Kind)}, Amount = {row.Amount}m, SourceId = {Text(row.SourceId)}, Summary = {Text(row.Summary)} }}");

    private static string Day(CalendarDate day) =>
        string.Create(CultureInfo.InvariantCulture, $"new({day.Year}, {day.Month}, {day.Day})");

    private static string Text(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
