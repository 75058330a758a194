namespace Factbook.Tool.Site.Parts;

/// <summary>How many of a whole are of a kind.</summary>
/// <param name="Kind">The kind, in words.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Count">How many there are.</param>
internal sealed record Share(string Kind, string? Meaning, int Count);
