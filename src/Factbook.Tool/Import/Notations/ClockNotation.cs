using System.Text.RegularExpressions;
using Factbook.Tool.Import.Planning;

namespace Factbook.Tool.Import.Notations;

/// <summary>Times of a day, and moments: a day, a time and an offset from UTC.</summary>
internal sealed partial class ClockNotation : Notation
{
    private ClockNotation(ValueKind kind, string words)
        : base(kind, words)
    {
    }

    /// <summary>Times of a day.</summary>
    public static ClockNotation Time { get; } = new(ValueKind.Time, "times of a day");

    /// <summary>Moments.</summary>
    public static ClockNotation Moment { get; } = new(ValueKind.Moment, "moments");

    /// <inheritdoc/>
    protected override string? Read(string text)
    {
        Match match = Kind == ValueKind.Time ? Clock().Match(text) : WithOffset().Match(text);
        if (!match.Success)
        {
            return null;
        }

        string seconds = match.Groups["s"].Success ? match.Groups["s"].Value : ":00";
        return Kind == ValueKind.Time
            ? match.Groups["hm"].Value + seconds
            : $"{match.Groups["day"].Value}T{match.Groups["hm"].Value}{seconds}{match.Groups["o"].Value}";
    }

    [GeneratedRegex(@"^(?<hm>([01][0-9]|2[0-3]):[0-5][0-9])(?<s>:[0-5][0-9](\.[0-9]{1,7})?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();

    [GeneratedRegex(
        @"^(?<day>[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))[T ](?<hm>([01][0-9]|2[0-3]):[0-5][0-9])(?<s>:[0-5][0-9](\.[0-9]{1,7})?)?(?<o>Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex WithOffset();
}
