namespace Factbook.Compiler.Encoding.Indexes;

/// <summary>What the index by a unique key depends on.</summary>
/// <param name="Hashes">The rows that have a key, with its hash.</param>
/// <param name="Texts">The keys of all rows where each is a text, in the order of the rows; empty otherwise.</param>
public sealed record UniqueKeyColumn(EquatableArray<(ulong Hash, int Row)> Hashes, EquatableArray<string> Texts);
