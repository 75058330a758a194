namespace Factbook.Compiler.CSharp;

/// <summary>What tells the values of a mapping apart.</summary>
/// <param name="Name">The name of the property of a value that has its key.</param>
/// <param name="Item">What a key is.</param>
public sealed record MapKey(string Name, ItemType Item);
