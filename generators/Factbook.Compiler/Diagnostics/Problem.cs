namespace Factbook.Compiler.Diagnostics;

/// <summary>Something wrong with a schema or with data, at a node of a file.</summary>
/// <param name="Rule">What kind of mistake it is.</param>
/// <param name="Place">Where.</param>
/// <param name="Arguments">The values for the placeholders of the rule's message.</param>
/// <param name="Related">Further places that explain it, such as the first of two duplicates.</param>
public sealed record Problem(
    ProblemRule Rule,
    ProblemPlace Place,
    EquatableArray<string> Arguments,
    EquatableArray<ProblemPlace> Related = default);
