using System.Collections.Generic;
using System.Globalization;
using Factbook.Compiler.Schema;

namespace Factbook.Tool.Export.JsonSchema;

/// <summary>How the texts of scalars that are no texts in C# are written.</summary>
internal static class ScalarTexts
{
    /// <summary>The days that every year has.</summary>
    public const string MonthDay = "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))";

    private const string Year = "(?!0000)[0-9]{4}";
    private const string Leap = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?!0000)(?:[02468][048]|[13579][26])00)";
    private const string Day = "(?:" + Year + "-" + MonthDay + "|" + Leap + "-02-29)";
    private const string Clock = "(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,7})?";
    private const string Offset = "(?:Z|[-+](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))";

    /// <summary>A whole number in a text.</summary>
    public const string Integer = "^[-+]?(?:0|[1-9][0-9]*)$";

    /// <summary>A decimal number in a text.</summary>
    public const string Decimal = "^[-+]?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?$";

    /// <summary>A binary number in a text.</summary>
    public const string Double = "^[-+]?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$";

    /// <summary>The pattern of the texts of a kind; none where they are any texts.</summary>
    public static string? Pattern(ScalarKind kind, DocumentForm form) => kind switch
    {
        ScalarKind.Date => $"^{Day}$",
        ScalarKind.DateTime => $"^{Day}T{Clock}{Offset}{(form == DocumentForm.Instance ? "?" : "")}$",
        ScalarKind.Time => $"^{Clock}{(form == DocumentForm.Instance ? Offset + "?" : "")}$",
        ScalarKind.Edtf => EdtfPattern.Whole,
        _ => null,
    };

    /// <summary>Those of some texts that are numbers, as JSON writes them.</summary>
    public static IEnumerable<decimal> Numbers(IEnumerable<string> texts, bool areWhole)
    {
        foreach (string text in texts)
        {
            if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
                && (!areWhole || decimal.Truncate(number) == number))
            {
                yield return number;
            }
        }
    }
}
