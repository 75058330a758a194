namespace Factbook.Compiler.CSharp;

/// <summary>A static property of the class <c>Slots</c> of a type.</summary>
/// <param name="Owner">The type.</param>
/// <param name="Name">The property's name.</param>
public sealed record SlotReference(TypeReference Owner, string Name);
