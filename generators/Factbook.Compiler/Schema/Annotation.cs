namespace Factbook.Compiler.Schema;

/// <summary>An annotation of a schema element.</summary>
/// <param name="Tag">The name; those of this project begin with <c>factbook_</c>.</param>
/// <param name="Value">The value as text.</param>
public sealed record Annotation(string Tag, string Value);
