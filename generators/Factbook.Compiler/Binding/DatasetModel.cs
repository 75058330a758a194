namespace Factbook.Compiler.Binding;

/// <summary>
/// The whole dataset as checked values, which the later stages lay out. Equality is that of the content: neither the
/// files, their order, nor the places of values count. With errors it holds every row that can stand without the others.
/// </summary>
/// <param name="Tables">
/// The rows of every table of the schema, empty ones included, in the order of the tree root's slots.
/// </param>
/// <param name="Keys">The identifiers of every table, in the same order.</param>
public sealed record DatasetModel(EquatableArray<TableRows> Tables, EquatableArray<KeyTable> Keys);
