using System;
using System.Globalization;
using Factbook.Guard.Tests.Model;
using Factbook.Guard.Tests.Reading;

namespace Factbook.Guard.Tests.Comparing;

/// <summary>Compares single values that hold no others.</summary>
internal static class ScalarComparison
{
    /// <summary>Whether C# gives what was drawn.</summary>
    public static bool AreEqual(DrawnScalar expected, object? actual) => (expected.Content, actual) switch
    {
        (long number, int found) => number == found,
        (long number, long found) => number == found,
        (decimal number, decimal found) => decimal.GetBits(number).AsSpan().SequenceEqual(decimal.GetBits(found)),
        (double number, double found) => BitConverter.DoubleToInt64Bits(number) == BitConverter.DoubleToInt64Bits(found),
        (bool truth, bool found) => truth == found,
        (DateTimeOffset moment, DateTimeOffset found) => moment.EqualsExact(found),
        (TimeSpan time, TimeSpan found) => time == found,
        (string text, CalendarDate found) => expected.Kind == Scalar.Date && text == found.ToString(),
        (string text, EdtfDate found) => expected.Kind == Scalar.Edtf && text == found.ToString(),
        (string text, string found) => expected.Kind is Scalar.Text or Scalar.Uri or Scalar.Curie && text == found,
        (string text, Slot found) => expected.Kind == Scalar.Text && text == found.Name,
        _ => false,
    };

    /// <summary>Whether an enum gives what was drawn, by its name and by its text.</summary>
    public static bool AreEqual(DrawnMember expected, object? actual, GeneratedDataset generated) =>
        actual is Enum member
        && member.GetType().Name == GeneratedNames.Of(expected.Enum)
        && member.ToString() == GeneratedNames.Of(expected.Text)
        && (generated.TextOf(member) ?? expected.Text) == expected.Text;

    /// <summary>A value in words.</summary>
    public static string Show(object? actual) => actual switch
    {
        null => "none",
        string text => '"' + text + '"',
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture) + " (" + actual.GetType().Name + ")",
        _ => actual + " (" + actual.GetType().Name + ")",
    };
}
