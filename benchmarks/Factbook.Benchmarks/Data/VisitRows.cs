using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Factbook.Benchmarks.Data;

/// <summary>Makes visits: the same for the same number of rows.</summary>
internal static class VisitRows
{
    public const int Sources = 97;

    private const int SummaryLength = 80;

    public static readonly string[] Kinds = ["state", "official", "working", "private", "transit", "unknown"];

    public static IReadOnlyList<VisitRow> Make(KeyShape shape, int count)
    {
        string[] ids = shape.Take(count);
        Array.Sort(ids, StringComparer.Ordinal);
        return [.. ids.Select(Row)];
    }

    public static string SourceId(int number) => string.Create(CultureInfo.InvariantCulture, $"source.{number:D3}");

    private static VisitRow Row(string id, int row)
    {
        int random = KeyShape.Scatter(row + 1);
        CalendarDate start = CalendarDate.FromDayNumber(new CalendarDate(1992, 1, 20).DayNumber + (random % 12_000));
        return new VisitRow
        {
            Id = id,
            Visitor = Person("Visitor", random % 97),
            Host = Person("Host", random % 41),
            Start = start,
            End = CalendarDate.FromDayNumber(start.DayNumber + (random % 7)),
            Kind = Kinds[random % Kinds.Length],
            Amount = new decimal(random % 1_000_000, 0, 0, false, 2),
            SourceId = SourceId(random % Sources),
            Summary = Summary(row),
        };
    }

    private static string Person(string role, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{role} {(char)('A' + (number % 26))}. {Prose.Word(number)} {number}");

    // Two in a hundred are not ASCII. The number makes each one different, as prose is.
    private static string Summary(int row)
    {
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"{row} "));
        text.Append(row % 50 == 7 ? "Мінск 北京 " : "");
        for (int i = 0; text.Length < SummaryLength; i++)
        {
            text.Append(Prose.Word(KeyShape.Scatter((row * 31) + i))).Append(' ');
        }

        return text.ToString(0, SummaryLength - 1) + ".";
    }
}
