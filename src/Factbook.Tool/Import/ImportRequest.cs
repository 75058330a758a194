using System.Collections.Generic;
using Factbook.Tool.Import.Planning;
using Factbook.Tool.Import.Reading;
using Factbook.Tool.Import.Writing;

namespace Factbook.Tool.Import;

/// <summary>What the user asks for.</summary>
internal sealed record ImportRequest
{
    /// <summary>The files.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>The folder of the project to make, or of the dataset to update.</summary>
    public required string Out { get; init; }

    /// <summary>The form of the files.</summary>
    public required InputOptions Input { get; init; }

    /// <summary>What need not be guessed.</summary>
    public required ImportRules Rules { get; init; }

    /// <summary>What is known of the files.</summary>
    public required SourceDescription Source { get; init; }

    /// <summary>A file for the guesses as CSV, if the user wants them.</summary>
    public string? Guesses { get; init; }

    /// <summary>Whether records that are not in the file any more are taken away.</summary>
    public bool IsPruning { get; init; }

    /// <summary>The schema to keep, where the dataset is new and its schema is not.</summary>
    public string? Schema { get; init; }

    /// <summary>Whether nothing is written.</summary>
    public bool IsDryRun { get; init; }
}
