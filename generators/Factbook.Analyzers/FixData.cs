namespace Factbook.Analyzers;

/// <summary>The names of what a diagnostic tells the code fixes.</summary>
internal static class FixData
{
    /// <summary>The texts that may be meant, a line each, the nearest first.</summary>
    public const string Identifiers = nameof(Identifiers);

    /// <summary>The static class of the table that has the fact, fully qualified.</summary>
    public const string Table = nameof(Table);

    /// <summary>The static member that gives the fact.</summary>
    public const string Member = nameof(Member);
}
