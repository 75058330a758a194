namespace Factbook.Compiler.Diagnostics;

// What is too much: FB09xx.
public static partial class ProblemRules
{
    /// <summary>Too many problems. Arguments: how many.</summary>
    public static readonly ProblemRule TooManyProblems = new(
        "FB0901", "Too many problems", "{0} more problems are not shown.");

    /// <summary>Too many warnings. Arguments: how many.</summary>
    public static readonly ProblemRule TooManyWarnings = new(
        "FB0902", "Too many warnings", "{0} more warnings are not shown.", ProblemSeverity.Warning);

    /// <summary>Table too large. Arguments: the table; the limit.</summary>
    public static readonly ProblemRule TableTooLarge = new(
        "FB0904",
        "Table too large",
        "The table '{0}' has more than {1}, the most that a compiled table holds. Split it, or keep it in a database.");

    /// <summary>Table strains the C# compiler. Arguments: the table; its size; the memory.</summary>
    public static readonly ProblemRule LargeTable = new(
        "FB0905",
        "Table strains the compiler",
        "The table '{0}' has about {1} MB; compiling it takes about {2} MB of memory. Split it, or keep it in a database.",
        ProblemSeverity.Warning);

    /// <summary>Large table is not embedded. Arguments: the table; its size; the size of the largest literal.</summary>
    public static readonly ProblemRule TableNotEmbedded = new(
        "FB0906",
        "Large table is not embedded",
        "The table '{0}' has {1} MB. Above {2} MB it becomes a resource, and this project lacks the targets of the package Factbook that embed it.");

    /// <summary>Large tables cannot be written. Arguments: the file; the reason.</summary>
    public static readonly ProblemRule ResourceNotWritten = new(
        "FB0907", "Large tables cannot be written", "The large tables cannot be written to '{0}': {1}");
}
