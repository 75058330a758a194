using Factbook.Compiler.Binding;
using Factbook.Compiler.Yaml;

namespace Factbook.Generator.Pipeline;

/// <summary>
/// A file's rows together with the content they were bound from. Rows are equal by value; the content tells, too, whether the
/// numbers of their nodes are the same, on which the places of diagnostics depend.
/// </summary>
/// <param name="File">The content.</param>
/// <param name="Bound">The rows.</param>
internal sealed record BoundContent(YamlFile File, BoundFile Bound);
