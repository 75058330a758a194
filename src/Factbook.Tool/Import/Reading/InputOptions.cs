namespace Factbook.Tool.Import.Reading;

/// <summary>What the user says about the form of the files.</summary>
/// <param name="Encoding">The encoding of texts that are not UTF-8.</param>
/// <param name="Delimiter">What stands between the cells of CSV; found out where it is not said.</param>
/// <param name="Headings">How many rows of CSV are headings.</param>
internal sealed record InputOptions(string? Encoding = null, string? Delimiter = null, int Headings = 1);
