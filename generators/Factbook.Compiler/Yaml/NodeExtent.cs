namespace Factbook.Compiler.Yaml;

/// <summary>Where a node begins and ends.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="End">Offset after the last code unit.</param>
internal readonly record struct NodeExtent(int Start, int End);
