namespace Factbook.Compiler.CSharp;

/// <summary>The interface that a mixin becomes.</summary>
/// <param name="Name">The interface's name.</param>
/// <param name="Description">What it is.</param>
/// <param name="Bases">The interfaces it extends, fully qualified.</param>
/// <param name="Properties">The properties that it declares itself.</param>
public sealed record InterfaceType(string Name, string? Description, EquatableArray<string> Bases, EquatableArray<PropertyType> Properties);
