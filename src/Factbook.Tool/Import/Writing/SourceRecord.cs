using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using Factbook.Compiler.Binding;
using Factbook.Tool.Import.Inference;
using Factbook.Tool.Import.Reading;

namespace Factbook.Tool.Import.Writing;

/// <summary>The record of a file that was imported: the source that all its facts cite.</summary>
internal static class SourceRecord
{
    /// <summary>The identifier of a file's source.</summary>
    public static string IdOf(InputFile file) => IdOf(file.Path);

    /// <summary>The identifier of the source of the file at a path.</summary>
    public static string IdOf(string path) => "src." + Naming.Snake(Path.GetFileNameWithoutExtension(path), "file");

    /// <summary>The source.</summary>
    /// <param name="file">The file.</param>
    /// <param name="description">What the user says of it.</param>
    /// <param name="accessed">The day of the import.</param>
    public static DatumObject Of(InputFile file, SourceDescription description, DateOnly accessed)
    {
        var parts = new List<KeyValuePair<string, Datum>>
        {
            new(CoreNames.IdSlot, new DatumScalar(IdOf(file))),
            new("title", new DatumScalar(description.Title ?? file.Package?.Title ?? Path.GetFileName(file.Path))),
            new("kind", new DatumScalar("dataset")),
            new("language", new DatumScalar(description.Language)),
            new("accessed", new DatumScalar(accessed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
            new("reading", new DatumScalar("whole")),
        };
        if ((description.Url ?? file.Package?.Homepage) is { } url && Uri.IsWellFormedUriString(url, UriKind.Absolute))
        {
            parts.Add(new("url", new DatumScalar(url)));
        }

        parts.Add(new("content_sha256", new DatumScalar(file.Sha256)));
        return new DatumObject(parts);
    }
}
