namespace Factbook.Compiler.Yaml;

/// <summary>Where the nodes of one file stand: the span of node <c>n</c> at index <c>n</c>.</summary>
/// <param name="Path">The file's path, as in <see cref="YamlFile.Path"/>.</param>
/// <param name="Nodes">The spans by node number.</param>
public sealed record YamlSpans(string Path, NodeSpans Nodes);
