using System;
using System.Globalization;
using Factbook.Compiler.Binding.Values;

namespace Factbook.Compiler.Hashing;

/// <summary>Writes single values as text: what a content hash covers, and how values of any kind are stored.</summary>
/// <remarks>
/// Moments and times have forms of their own here, with offset and fraction in full: hashes that were released depend
/// on them.
/// </remarks>
internal static class ContentText
{
    /// <summary>Writes a single value without what it contains.</summary>
    /// <param name="value">The value; an object gives the name of its class.</param>
    public static string Scalar(Value value) => value switch
    {
        DateTimeValue moment => new DateTimeOffset(moment.Ticks, TimeSpan.FromMinutes(moment.OffsetMinutes))
            .ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        TimeValue time => new TimeSpan(time.Ticks).ToString("c", CultureInfo.InvariantCulture),
        ObjectValue instance => instance.ClassName,
        _ => ValueText.Of(value) ?? "",
    };
}
