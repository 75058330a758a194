namespace Factbook.Compiler.Schema;

/// <summary>What a slot's values are.</summary>
/// <param name="Kind">Whether the name is that of a type, an enum or a class.</param>
/// <param name="Name">The name of the type, enum or class. For the class <c>Any</c> (<c>linkml:Any</c>) the kind is <see cref="SlotRangeKind.Any"/>.</param>
public sealed record SlotRange(SlotRangeKind Kind, string Name);
