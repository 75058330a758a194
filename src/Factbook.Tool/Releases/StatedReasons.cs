using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Releases.Diff;
using Factbook.Compiler.Yaml;
using Factbook.Tool.Input;

namespace Factbook.Tool.Releases;

/// <summary>
/// A file in which curators say why they corrected something: a mapping from the subject of a change to a sentence.
/// </summary>
internal static class StatedReasons
{
    /// <summary>Reads the file.</summary>
    /// <param name="path">Its path, or <see langword="null"/> where there is none.</param>
    /// <param name="diff">The changes that it is about.</param>
    /// <exception cref="ToolException">It cannot be read, or is about something that did not change.</exception>
    public static IReadOnlyDictionary<string, string> Read(string? path, ReleaseDiff diff)
    {
        if (path is null)
        {
            return new Dictionary<string, string>();
        }

        SourceFile file = SourceFile.Read(path);
        if (file.Yaml.File is not { Root: YamlMapping mapping, Problems.Count: 0 })
        {
            throw new ToolException(
                $"'{path}' is no list of reasons: each line is the subject of a change, a colon and a sentence.");
        }

        string[] subjects = [.. diff.Members.Concat(diff.Facts).Select(change => change.Subject)];
        return mapping.Entries.ToDictionary(entry => Known(entry.Key.Text), entry => Sentence(entry), StringComparer.Ordinal);

        string Known(string subject) => subjects.Contains(subject, StringComparer.Ordinal)
            ? subject
            : throw new ToolException($"'{path}': '{subject}' did not change.{Suggestions.Hint(subject, subjects)}");

        string Sentence(YamlEntry entry) => entry.Value is YamlScalar { IsNull: false } scalar
            ? scalar.Text
            : throw new ToolException($"'{path}': the reason of '{entry.Key.Text}' is a sentence.");
    }
}
