using System;
using System.ComponentModel;

namespace Factbook.CompilerServices;

/// <summary>
/// The identifiers of a table, for the analyzer that checks constants where facts are used. Reference assemblies keep it. For
/// generated code.
/// </summary>
/// <param name="table">The static class of the table.</param>
/// <param name="lines">
/// A line for each fact: its identifier and, behind a tab, its code name where it has one. <see langword="null"/> where the
/// table is too large to be checked.
/// </param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FactIdentifiersAttribute(Type table, string? lines) : Attribute
{
    /// <summary>The static class of the table.</summary>
    public Type Table { get; } = table;

    /// <summary>The identifiers, or <see langword="null"/> where there are too many.</summary>
    public string? Lines { get; } = lines;

    /// <summary>The table's name in the schema, where its identifiers are its own; else <see langword="null"/>.</summary>
    public string? Scope { get; set; }
}
