using Factbook.Compiler.Yaml;

namespace Factbook.Generator.Pipeline;

/// <summary>A file of the dataset that has been read, with the places of its nodes.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Result">What was read.</param>
internal sealed record ReadFile(InputRole Role, YamlReadResult Result);
