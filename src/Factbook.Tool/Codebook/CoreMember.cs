namespace Factbook.Tool.Codebook;

/// <summary>What an element of <c>factbook:core</c> brings in C#, beside the properties of its slots.</summary>
/// <param name="Code">As programs write it; <c>fact</c> stands for any fact, <c>Visits</c> for any table of such facts.</param>
/// <param name="Meaning">What it gives.</param>
internal sealed record CoreMember(string Code, string Meaning);
