namespace Factbook.Tool.Export.JsonSchema;

/// <summary>The texts of EDTF dates, levels 0 and 1, as a regular expression of JSON Schema.</summary>
internal static class EdtfPattern
{
    private const string Year = "(?:[0-9]{4}|-(?!0000)[0-9]{4})";
    private const string Leap =
        "(?:-(?!0000))?(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";

    private const string Month = Year + "-(?:0[1-9]|1[0-2])";
    private const string Day = "(?:" + Year + "-" + ScalarTexts.MonthDay + "|" + Leap + "-02-29)";
    private const string LongYear = "Y-?[1-9][0-9]{4,14}";
    private const string Mark = "[~?%]?";
    private const string Known = "(?:" + Day + "|" + Month + "|" + Year + "-2[1-4]|" + Year + "|" + LongYear + ")" + Mark;
    private const string Unspecified = "(?:" + Month + "-XX|" + Year + "-XX(?:-XX)?|-?[0-9]{3}X|-?[0-9]{2}XX)" + Mark;
    private const string Clock = "(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|24:00:00)";
    private const string Offset = "(?:Z|(?!-00(?::00)?$)[-+](?:(?:0[0-9]|1[0-3])(?::[0-5][0-9])?|14(?::00)?))?";

    /// <summary>The whole text.</summary>
    public const string Whole = "^(?:" + Known + "|" + Unspecified + "|" + Day + "T" + Clock + Offset
        + "|" + Known + "/(?:" + Known + "|\\.\\.)?|(?:\\.\\.)?/" + Known + ")$";
}
