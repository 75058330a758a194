using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Schema;

/// <summary>Where the preconditions hold the postconditions must hold, and elsewhere the conditions of else.</summary>
public sealed record RuleDefinition
{
    /// <summary>The rule in words, for the message when it is broken.</summary>
    public string? Description { get; init; }

    /// <summary>When the rule applies; always where absent.</summary>
    public ClassExpression? Preconditions { get; init; }

    /// <summary>What holds where the rule applies.</summary>
    public ClassExpression? Postconditions { get; init; }

    /// <summary>What holds where it does not.</summary>
    public ClassExpression? Elseconditions { get; init; }

    /// <summary>Whether the preconditions must hold where the postconditions do.</summary>
    public bool Bidirectional { get; init; }

    /// <summary>Whether a slot without a value breaks no condition, as someone may know the value.</summary>
    public bool OpenWorld { get; init; }

    /// <summary>Where it is declared.</summary>
    public required ProblemPlace Place { get; init; }
}
