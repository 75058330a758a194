namespace Factbook.Compiler.Binding.Values;

/// <summary>
/// Stands for a value that is written in the file but does not fit the schema. The problem is reported where it was
/// found, so that later stages know that nothing is missing here; no <see cref="DatasetModel"/> holds one.
/// </summary>
/// <param name="Node"><inheritdoc cref="Value(int)" path="/param[@name='Node']"/></param>
/// <param name="IsMissing">
/// Whether it is nothing, or an empty list, where a value is required: then whoever knows the record reports it.
/// </param>
public sealed record InvalidValue(int Node, bool IsMissing = false) : Value(Node);
