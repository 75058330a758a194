namespace Factbook.Compiler.CSharp;

/// <summary>The record that a class becomes.</summary>
/// <param name="ClassName">The class's name in the schema.</param>
/// <param name="Name">The record's name, unqualified.</param>
/// <param name="PublicType">The type that users see, fully qualified: the record itself, or the hand-written type of a core class.</param>
/// <param name="Description">What it is.</param>
/// <param name="IsCore">Whether the public type is hand-written in the run-time library, so that the record only implements it.</param>
/// <param name="BaseType">The abstract record it derives from, fully qualified.</param>
/// <param name="Interfaces">The interfaces it implements, fully qualified.</param>
/// <param name="IdentifierSlot">The slot that identifies a fact, or <see langword="null"/> for a value inside its owner.</param>
/// <param name="IsCited">Whether it mixes in the core's <c>Cited</c>.</param>
/// <param name="Properties">The properties in the order of the class's slots.</param>
/// <param name="Bridges">The properties of its interfaces that it refines, by a narrower range or by being disputable.</param>
public sealed record RecordType(
    string ClassName,
    string Name,
    string PublicType,
    string? Description,
    bool IsCore,
    string? BaseType,
    EquatableArray<string> Interfaces,
    string? IdentifierSlot,
    bool IsCited,
    EquatableArray<PropertyType> Properties,
    EquatableArray<InterfaceBridge> Bridges);
