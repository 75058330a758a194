namespace Factbook.Tool.Import.Writing;

/// <summary>What the user says of the files that are imported.</summary>
/// <param name="Title">The title; the name of the file where it is not said.</param>
/// <param name="Url">Where the file was taken from.</param>
/// <param name="Language">The language of the file; <c>und</c> where it is not said.</param>
/// <param name="License">The licence under which the dataset stands.</param>
internal sealed record SourceDescription(string? Title, string? Url, string Language, string? License);
