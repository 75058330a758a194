using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Releases;

/// <summary>A retired identifier and what came of it.</summary>
/// <param name="Table">The table of which it is one, where the table's identifiers are its own; else <see langword="null"/>.</param>
/// <param name="Id">The identifier.</param>
/// <param name="ReplacedBy">
/// What the fact that stands for it now is called: in the same table where its identifiers are its own, else in the dataset.
/// It is the end of all replacements, if there is one.
/// </param>
/// <param name="Reason">Why it was retired, or why the last of its replacements was, if the lock says.</param>
public sealed record RetiredFact(string? Table, string Id, string? ReplacedBy, string? Reason)
{
    /// <summary>What it was called in the whole dataset.</summary>
    public string Key => RecordKey.Of(Table, Id);

    /// <summary>What the fact that stands for it now is called in the whole dataset.</summary>
    public string? ReplacementKey => ReplacedBy is null ? null : RecordKey.Of(Table, ReplacedBy);
}
