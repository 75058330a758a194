namespace Factbook.Compiler.Schema;

/// <summary>What a metaslot that only documents says of an element, such as <c>see_also</c>. Lists give one text per item.</summary>
/// <param name="Metaslot">The metaslot.</param>
/// <param name="Text">The text.</param>
public sealed record DocumentationText(string Metaslot, string Text);
