namespace Factbook.Compiler.Yaml;

/// <summary>What reading a file yields: its content and, apart from it, the places.</summary>
/// <param name="File">What the file says.</param>
/// <param name="Spans">Where it says it.</param>
public sealed record YamlReadResult(YamlFile File, YamlSpans Spans);
