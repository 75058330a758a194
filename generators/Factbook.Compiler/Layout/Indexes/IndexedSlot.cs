using Factbook.Compiler.CSharp;

namespace Factbook.Compiler.Layout.Indexes;

/// <summary>A slot by which facts are found, of rows of one class or of several.</summary>
/// <param name="Property">The slot as the first of the classes has it.</param>
/// <param name="Owners">The types of rows that declare it alike, and what it is called there; one where all rows have it.</param>
public sealed record IndexedSlot(PropertyType Property, EquatableArray<SlotReference> Owners);
