namespace Factbook.Compiler.CSharp;

/// <summary>What a single value of a property is in C#.</summary>
/// <param name="Kind">How it is stored and made.</param>
/// <param name="TypeName">Its C# type, fully qualified and not nullable.</param>
/// <param name="IsValueType">Whether the C# type is a struct or an enum.</param>
/// <param name="Targets">For a reference: the root slots of the tables that it may point into, in order.</param>
/// <param name="ClassName">For a reference or an object: the class's name in the schema. For an enum: the enum's.</param>
public sealed record ItemType(
    ItemKind Kind,
    string TypeName,
    bool IsValueType,
    EquatableArray<string> Targets = default,
    string? ClassName = null);
