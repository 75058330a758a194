using System.Collections.Generic;

namespace Factbook.Tool.Export.Patterns;

/// <summary>A part of a regular expression, as far as other languages of expressions can say it, too.</summary>
internal abstract record PatternNode;

/// <summary>One of several branches.</summary>
internal sealed record Alternation(IReadOnlyList<PatternNode> Branches) : PatternNode;

/// <summary>Parts one after another.</summary>
internal sealed record Sequence(IReadOnlyList<PatternNode> Items) : PatternNode;

/// <summary>A single character, which may be one beyond U+FFFF.</summary>
internal sealed record Literal(string Character) : PatternNode;

/// <summary>Any UTF-16 code unit of a set.</summary>
internal sealed record OneOf(UnitSet Units) : PatternNode;

/// <summary>The begin or the end of the text.</summary>
internal sealed record Anchor(bool IsEnd) : PatternNode;

/// <summary>A part some times over; without a greatest number where <paramref name="Most"/> is absent.</summary>
internal sealed record Repetition(PatternNode Item, int Least, int? Most, bool IsLazy) : PatternNode;

/// <summary>A look ahead or behind.</summary>
/// <param name="Opening">How it begins: <c>(?=</c>, <c>(?!</c>, <c>(?&lt;=</c> or <c>(?&lt;!</c>.</param>
/// <param name="Inner">What is looked for.</param>
internal sealed record Look(string Opening, PatternNode Inner) : PatternNode;
