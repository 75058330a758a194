using System;
using System.ComponentModel;

namespace Factbook.CompilerServices;

/// <summary>
/// The retired identifiers of a dataset, for the analyzer that checks constants where facts are used. Reference assemblies keep
/// it. For generated code.
/// </summary>
/// <param name="dataset">The static class that stands for the dataset.</param>
/// <param name="lines">
/// A line for each identifier: the identifier (behind the table and a slash, where it is the table's own), what stands for it now,
/// and why, with tabs between them; empty where there is none.
/// </param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RetiredIdentifiersAttribute(Type dataset, string lines) : Attribute
{
    /// <summary>The static class that stands for the dataset.</summary>
    public Type Dataset { get; } = dataset;

    /// <summary>The retired identifiers.</summary>
    public string Lines { get; } = lines;
}
