namespace SourceMetrics;

/// <summary>What kind of declaration takes parameters.</summary>
public enum MemberKind
{
    /// <summary>A method, a local function, an operator, an indexer or a delegate.</summary>
    Method,

    /// <summary>A constructor, primary ones of classes and structs among them.</summary>
    Constructor,

    /// <summary>The values in the header of a record.</summary>
    PositionalRecord,
}

/// <summary>A declaration that takes parameters.</summary>
/// <param name="File">The file, relative to the checkout.</param>
/// <param name="Line">The line of its name, from 1.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Parameters">How many parameters it takes.</param>
/// <param name="Lines">How many lines its body takes, from its first line to its last.</param>
public sealed record Member(string File, int Line, string Name, MemberKind Kind, int Parameters, int Lines)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}({Line}): {Name}, {Parameters} parameters, {Lines} lines";
}
