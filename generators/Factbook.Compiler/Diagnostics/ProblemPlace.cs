namespace Factbook.Compiler.Diagnostics;

/// <summary>A place in a file: a node, or a span where no node could be read.</summary>
/// <param name="Path">The file.</param>
/// <param name="Node">The node's number, or -1 where <paramref name="Span"/> says it.</param>
/// <param name="Span">The span, for places without a node (text that is not YAML).</param>
public sealed record ProblemPlace(string Path, int Node, Yaml.YamlSpan? Span = null);
