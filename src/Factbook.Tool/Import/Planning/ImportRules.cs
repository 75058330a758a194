using System.Collections.Generic;

namespace Factbook.Tool.Import.Planning;

/// <summary>What the user decides, so that it need not be guessed.</summary>
internal sealed record ImportRules
{
    /// <summary>The kinds of columns, by the path or the name of the column.</summary>
    public IReadOnlyDictionary<string, ValueKind> Kinds { get; init; } = new Dictionary<string, ValueKind>();

    /// <summary>The columns that are left out, by path or name.</summary>
    public IReadOnlySet<string> Skipped { get; init; } = new HashSet<string>();

    /// <summary>The columns whose values make up the identifier; empty where it is guessed.</summary>
    public IReadOnlyList<string> Key { get; init; } = [];

    /// <summary>Texts that say that there is no value, in every column.</summary>
    public IReadOnlySet<string> AbsentTexts { get; init; } = new HashSet<string>();

    /// <summary>The order of days and months: <c>dmy</c> or <c>mdy</c>.</summary>
    public string? Dates { get; init; }

    /// <summary>The sign before the fraction, where the user says it.</summary>
    public char? Point { get; init; }

    /// <summary>The name of the table; only where one table is imported.</summary>
    public string? Table { get; init; }

    /// <summary>The name of the class; only where one table is imported.</summary>
    public string? ClassName { get; init; }

    /// <summary>Whether the user decides nothing that changes values.</summary>
    public bool AreNone => Kinds.Count + Skipped.Count + AbsentTexts.Count + Key.Count == 0 && Dates is null && Point is null;

    /// <summary>Whether a column is left out.</summary>
    public bool Skips(string path, string name) => Skipped.Contains(path) || Skipped.Contains(name);

    /// <summary>The kind that the user says, if they do.</summary>
    public ValueKind? KindOf(string path, string name) =>
        Kinds.TryGetValue(path, out ValueKind kind) || Kinds.TryGetValue(name, out kind) ? kind : null;
}
