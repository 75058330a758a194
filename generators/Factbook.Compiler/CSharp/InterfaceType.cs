namespace Factbook.Compiler.CSharp;

/// <summary>The interface that a mixin becomes.</summary>
/// <param name="Type">The interface.</param>
/// <param name="ClassName">The mixin's name in the schema.</param>
/// <param name="Description">What it is.</param>
/// <param name="Bases">The interfaces it extends.</param>
/// <param name="Properties">The properties that it declares itself, or with a narrower type than an interface that it extends.</param>
public sealed record InterfaceType(
    TypeReference Type,
    string ClassName,
    string? Description,
    EquatableArray<TypeReference> Bases,
    EquatableArray<PropertyType> Properties)
{
    /// <summary>What leads to the facts that refer to one, apart from what an interface that it extends has.</summary>
    public EquatableArray<InverseType> Inverses { get; init; }
}
