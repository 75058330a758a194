namespace Factbook.Compiler.CSharp;

/// <summary>A property of an interface whose type differs from the record's, which therefore implements it explicitly.</summary>
/// <param name="Interface">The interface.</param>
/// <param name="Declared">The property as the interface has it.</param>
/// <param name="Own">The property as the record has it.</param>
public sealed record InterfaceBridge(TypeReference Interface, PropertyType Declared, PropertyType Own);
