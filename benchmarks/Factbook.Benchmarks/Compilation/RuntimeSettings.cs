namespace Factbook.Benchmarks.Compilation;

/// <summary>Settings of the run-time that the benchmark changes for itself, and not for the programs that it starts.</summary>
internal static class RuntimeSettings
{
    /// <summary>
    /// How long the JIT waits after every method that it compiles before it counts calls. On a busy machine that is so
    /// long that a short benchmark would measure code which is not optimised yet.
    /// </summary>
    public const string CallCountingDelay = "DOTNET_TC_CallCountingDelayMs";
}
