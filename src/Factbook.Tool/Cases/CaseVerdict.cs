namespace Factbook.Tool.Cases;

/// <summary>The verdicts on a case.</summary>
internal static class CaseVerdict
{
    /// <summary>The instance fits its class.</summary>
    public const string Accepts = "accepts";

    /// <summary>The instance does not fit its class.</summary>
    public const string Rejects = "rejects";

    /// <summary>The schema is outside the profile, or the line is no case.</summary>
    public const string Refused = "refused";
}
