namespace Factbook.Compiler.Yaml;

/// <summary>What one YAML file says.</summary>
/// <param name="Path">The file's path as the build names it, with forward slashes.</param>
/// <param name="Root">The root node, or <see langword="null"/> where the file is empty or could not be read.</param>
/// <param name="Problems">What is wrong with the file as YAML. Where there is an error, <see cref="Root"/> holds what was read before it, if anything.</param>
public sealed record YamlFile(string Path, YamlNode? Root, EquatableArray<Diagnostics.Problem> Problems);
