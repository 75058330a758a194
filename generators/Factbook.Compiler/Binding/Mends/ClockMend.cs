using System.Text.RegularExpressions;
using Factbook.Compiler.Binding.Scalars;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Binding.Mends;

/// <summary>Knows how times and moments are written elsewhere.</summary>
internal static class ClockMend
{
    private static readonly Regex Short = new("^([0-9]{1,2})[:.]([0-9]{2})(?:[:.]([0-9]{2}))?$");
    private static readonly Regex Moment = new("^([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9:.]+) ?(Z|[+-][0-9]{2}:?[0-9]{2})?$");

    internal static string Hint(ScalarKind kind, string text)
    {
        if (kind == ScalarKind.Time)
        {
            return Time(text) is { } time && time != text ? ScalarMend.Write(time)
                : text.StartsWith("24:", System.StringComparison.Ordinal) ? " A day ends at 23:59:59." : "";
        }

        if (DayMend.Impossible(text) is { } reason)
        {
            return $" {reason}.";
        }

        Match match = Moment.Match(text);
        if (!match.Success || Time(match.Groups[2].Value) is not { } clock)
        {
            return "";
        }

        string offset = match.Groups[3].Value is { Length: 5 } glued ? glued.Insert(3, ":") : match.Groups[3].Value;
        string moment = $"{match.Groups[1].Value}T{clock}";
        if (offset.Length == 0)
        {
            return $" The offset from UTC is missing: write {moment}Z, or {moment}+03:00 and the like.";
        }

        return ClockText.TryMoment(moment + offset, out _, out _) ? ScalarMend.Write(moment + offset) : "";
    }

    /// <summary>The time with hours of two digits and its seconds, or <see langword="null"/> where it is none.</summary>
    private static string? Time(string text)
    {
        Match match = Short.Match(text);
        string seconds = match.Groups[3].Success ? match.Groups[3].Value : "00";
        string time = match.Success ? $"{match.Groups[1].Value.PadLeft(2, '0')}:{match.Groups[2].Value}:{seconds}" : text;
        return ClockText.TryTime(time, out _) ? time : null;
    }
}
