namespace Factbook.Compiler.Diagnostics;

// What is too much: FB09xx.
public static partial class ProblemRules
{
    /// <summary>Too many problems. Arguments: how many.</summary>
    public static readonly ProblemRule TooManyProblems = new(
        "FB0901", "Too many problems", "{0} more problems are not shown.");
}
