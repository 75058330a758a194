using System;
using System.Globalization;
using System.Linq;

namespace Factbook.Guard.Tests.Model;

/// <summary>The values of unique keys as texts that are the same where the values are equal.</summary>
internal static class KeyText
{
    /// <summary>The key of an instance; <see langword="null"/> where a value is missing and its absence makes no key.</summary>
    public static string? Of(DrawnKey key, DrawnObject instance)
    {
        string?[] values = [.. key.Slots.Select(slot => instance.Find(slot) is { } value ? Of(value) : null)];
        return key.NullsDiffer && values.Contains(null) ? null : string.Join("; ", values.Select(value => value ?? "none"));
    }

    /// <summary>A value.</summary>
    public static string Of(DrawnValue value) => value switch
    {
        DrawnScalar { Content: decimal number } => number.ToString("G29", CultureInfo.InvariantCulture),
        DrawnScalar { Content: double number } => (number + 0.0).ToString("R", CultureInfo.InvariantCulture),
        DrawnScalar { Content: DateTimeOffset moment } => moment.UtcTicks.ToString(CultureInfo.InvariantCulture),
        DrawnScalar scalar => "=" + scalar.Text,
        DrawnMember member => member.Text,
        DrawnLink link => link.Key,
        _ => value.ToString(),
    };
}
