using System;
using System.ComponentModel;

namespace Factbook.CompilerServices;

/// <summary>
/// The values on which sources differ, for the analyzer that hints at them where facts are used. Reference assemblies keep it.
/// For generated code.
/// </summary>
/// <param name="lines">
/// A line for each: the fact's identifier (behind the table and a slash, where it is the table's own) and, behind a tab, the name
/// of the property.
/// </param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DisputedSlotsAttribute(string lines) : Attribute
{
    /// <summary>The disputed values.</summary>
    public string Lines { get; } = lines;
}
