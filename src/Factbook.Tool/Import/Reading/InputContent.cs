namespace Factbook.Tool.Import.Reading;

/// <summary>The content of a file before it is understood.</summary>
/// <param name="Path">The path as the user would write it.</param>
/// <param name="Name">The name of the file without what it ends in.</param>
/// <param name="Utf8">The text as UTF-8 without a byte order mark.</param>
/// <param name="Sha256">SHA-256 of the file as it is.</param>
internal sealed record InputContent(string Path, string Name, byte[] Utf8, string Sha256);
