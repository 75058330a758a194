namespace Factbook.Compiler.Encoding.Keys;

/// <summary>A constant and what it is.</summary>
/// <param name="Name">The name of the parameter that takes it.</param>
/// <param name="Value">The number.</param>
public readonly record struct NamedNumber(string Name, int Value);
