namespace Factbook.Compiler.Yaml;

/// <summary>The place of a token in a file. Offsets, lines and columns count UTF-16 code units from 0; a tab is one column.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="Length">Number of code units.</param>
/// <param name="StartLine">Line of the first code unit.</param>
/// <param name="StartColumn">Column of the first code unit.</param>
/// <param name="EndLine">Line after the last code unit.</param>
/// <param name="EndColumn">Column after the last code unit.</param>
public readonly record struct YamlSpan(int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn);
