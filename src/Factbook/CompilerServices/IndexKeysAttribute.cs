using System;
using System.ComponentModel;

namespace Factbook.CompilerServices;

/// <summary>
/// The keys of an index by text, for the analyzer that checks constants where facts are used. Reference assemblies keep it. For
/// generated code.
/// </summary>
/// <param name="table">The static class of the table.</param>
/// <param name="index">The name of the index.</param>
/// <param name="lines">A line for each key. <see langword="null"/> where there are too many to be checked.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class IndexKeysAttribute(Type table, string index, string? lines) : Attribute
{
    /// <summary>The static class of the table.</summary>
    public Type Table { get; } = table;

    /// <summary>The name of the index.</summary>
    public string Index { get; } = index;

    /// <summary>The keys, or <see langword="null"/> where there are too many.</summary>
    public string? Lines { get; } = lines;
}
