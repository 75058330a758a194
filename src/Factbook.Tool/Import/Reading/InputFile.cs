using System;
using System.Collections.Generic;

namespace Factbook.Tool.Import.Reading;

/// <summary>A file that was read, with the tables in it.</summary>
/// <param name="Path">The path as the user would write it.</param>
/// <param name="Sha256">SHA-256 of its bytes, in lower-case hexadecimal digits.</param>
/// <param name="Tables">The tables.</param>
/// <param name="Notes">What the user has to know about the reading, such as the dialect that was found.</param>
/// <param name="Place">Says in words where a position is.</param>
internal sealed record InputFile(
    string Path,
    string Sha256,
    IReadOnlyList<InputTable> Tables,
    IReadOnlyList<string> Notes,
    Func<int, string> Place)
{
    /// <summary>What is said of the file beside it, if anything.</summary>
    public DataPackage? Package { get; init; }

    /// <summary>An error at a place in the file.</summary>
    /// <param name="position">The position of a node.</param>
    /// <param name="message">What is wrong, and what to do.</param>
    public ToolException Error(int position, string message) => new($"{Path}, {Place(position)}: {message}");
}
