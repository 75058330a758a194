using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factbook.Guard.Tests.Model;
using Factbook.Guard.Tests.Reading;

namespace Factbook.Guard.Tests.Comparing;

/// <summary>Compares what is found between two numbers, times or amounts with what was drawn.</summary>
internal sealed class OrderIndexReading(GeneratedIndex index, string slot, Action<string, string, string> report)
{
    public void Compare(IReadOnlyList<IndexedValue> values)
    {
        Expect("All", index.IdsOf("All"), values.OrderBy(value => Kind(value), StringComparer.Ordinal).ThenBy(Number));
        foreach (IndexedValue one in values)
        {
            IndexedValue[] ofKind = [.. values.Where(value => Kind(value) == Kind(one)).OrderBy(Number)];
            Expect($"Below({one.Read})", index.Ids("Below", one.Read), ofKind.Where(value => Number(value) < Number(one)));
            Expect($"Above({one.Read})", index.Ids("Above", one.Read), ofKind.Where(value => Number(value) > Number(one)));
            foreach (IndexedValue other in ofKind)
            {
                Expect(
                    $"Between({one.Read}, {other.Read})",
                    index.Ids("Between", one.Read, other.Read),
                    ofKind.Where(value => Number(value) >= Number(one) && Number(value) <= Number(other)));
            }
        }
    }

    private void Expect(string question, IReadOnlyList<string> actual, IEnumerable<IndexedValue> expected)
    {
        string drawn = string.Join(", ", expected.Select(value => value.Id));
        string read = string.Join(", ", actual);
        if (drawn != read)
        {
            report(slot + "." + question, drawn, read);
        }
    }

    // Amounts are compared within their currency or unit only.
    private static string Kind(IndexedValue value) => value.Drawn is DrawnObject amount
        ? Text(amount, "currency") + "/" + Text(amount, "unit")
        : "";

    private static string? Text(DrawnObject amount, string part) => (amount.Find(part) as DrawnScalar)?.Text;

    // All digits count, which a double has not for whole numbers and decimals, nor a decimal for a double.
    private static Comparable Number(IndexedValue value) => value.Drawn switch
    {
        DrawnScalar { Content: long number } => new(number, 0),
        DrawnScalar { Content: decimal number } => new(number, 0),
        DrawnScalar { Content: double number } => new(0, number),
        DrawnScalar { Content: DateTimeOffset moment } => new(moment.UtcTicks, 0),
        DrawnScalar { Content: TimeSpan time } => new(time.Ticks, 0),
        DrawnObject amount => new(Scaled(amount), 0),
        _ => default,
    };

    private static decimal Scaled(DrawnObject amount)
    {
        decimal number = (decimal)((DrawnScalar)amount.Find("amount")!).Content;
        int zeros = amount.Find("unit_multiplier") is DrawnScalar multiplier ? int.Parse(multiplier.Text, CultureInfo.InvariantCulture) : 0;
        return number * (decimal)Math.Pow(10, zeros);
    }

    private readonly record struct Comparable(decimal Exact, double Binary) : IComparable<Comparable>
    {
        public static bool operator <(Comparable one, Comparable other) => one.CompareTo(other) < 0;

        public static bool operator >(Comparable one, Comparable other) => one.CompareTo(other) > 0;

        public static bool operator <=(Comparable one, Comparable other) => one.CompareTo(other) <= 0;

        public static bool operator >=(Comparable one, Comparable other) => one.CompareTo(other) >= 0;

        public int CompareTo(Comparable other) => (Exact, Binary).CompareTo((other.Exact, other.Binary));
    }
}
