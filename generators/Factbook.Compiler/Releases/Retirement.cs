namespace Factbook.Compiler.Releases;

/// <summary>The tombstone of an identifier or of an enum's member. It says at least one of its two things.</summary>
/// <param name="ReplacedBy">What stands for it now.</param>
/// <param name="Reason">Why it is gone, in the curator's words.</param>
/// <param name="Node">
/// The number of the node of <paramref name="ReplacedBy"/> in the lock file, or a negative number.
/// </param>
public sealed record Retirement(string? ReplacedBy, string? Reason, int Node = -1);
