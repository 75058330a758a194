namespace Factbook.Compiler.Diagnostics;

/// <summary>How serious a problem is.</summary>
public enum ProblemSeverity
{
    /// <summary>The build fails.</summary>
    Error = 1,

    /// <summary>The build succeeds and says so.</summary>
    Warning = 2,
}
