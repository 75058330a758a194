namespace Factbook.Compiler.Releases;

/// <summary>A retired identifier and what came of it.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="ReplacedBy">The fact that stands for it now, at the end of all replacements, if there is one.</param>
/// <param name="Reason">Why it was retired, or why the last of its replacements was, if the lock says.</param>
public sealed record RetiredFact(string Id, string? ReplacedBy, string? Reason);
