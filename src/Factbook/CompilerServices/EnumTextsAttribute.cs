using System;
using System.ComponentModel;

namespace Factbook.CompilerServices;

/// <summary>
/// The texts of an enum's members, for the analyzer that checks constants where facts are used. Reference assemblies keep it. For
/// generated code.
/// </summary>
/// <param name="type">The enum.</param>
/// <param name="lines">A line for each member: its text.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumTextsAttribute(Type type, string lines) : Attribute
{
    /// <summary>The enum.</summary>
    public Type Type { get; } = type;

    /// <summary>The texts.</summary>
    public string Lines { get; } = lines;
}
