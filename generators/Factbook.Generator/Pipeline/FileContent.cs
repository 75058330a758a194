using Factbook.Compiler.Yaml;

namespace Factbook.Generator.Pipeline;

/// <summary>The content of a file of the dataset, without places.</summary>
/// <param name="Role">What it is.</param>
/// <param name="File">The content.</param>
internal sealed record FileContent(InputRole Role, YamlFile File);
