using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Schema;

/// <summary>A set of slots whose values together occur once in a table.</summary>
/// <param name="Name">The key's name.</param>
/// <param name="Slots">The names of the slots.</param>
/// <param name="ConsiderNullsInequal">Whether rows that lack a value are never duplicates of each other.</param>
/// <param name="Place">Where it is declared.</param>
public sealed record UniqueKeyDefinition(string Name, EquatableArray<string> Slots, bool ConsiderNullsInequal, ProblemPlace Place);
