using System;
using System.Text.RegularExpressions;
using Factbook.Tool.Import.Planning;

namespace Factbook.Tool.Import.Notations;

/// <summary>
/// Dates of any precision as EDTF writes them, and the usual ways to leave a part open: <c>1961-00-00</c> is the year 1961,
/// <c>0000-00-00</c> is no date, <c>1989 to 1990</c> and <c>1989-1990</c> are intervals.
/// </summary>
internal sealed partial class DateNotation() : Notation(ValueKind.Date, "dates of different precision")
{
    /// <summary>The only one.</summary>
    public static DateNotation Instance { get; } = new();

    /// <inheritdoc/>
    protected override string? Read(string text)
    {
        if (text is "0000-00-00" or "0000")
        {
            return "";
        }

        string edtf = text.EndsWith("-00-00", StringComparison.Ordinal) ? text[..^6]
            : text.EndsWith("-00", StringComparison.Ordinal) ? text[..^3]
            : Interval().Replace(text, "/");
        return EdtfDate.TryParse(edtf, out _) ? edtf : null;
    }

    [GeneratedRegex(@"(?<=[0-9X~?%]) (to|until) (?=[0-9])|(?<=^[0-9]{4})-(?=[0-9]{4}\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Interval();
}
