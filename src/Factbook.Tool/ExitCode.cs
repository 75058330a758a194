namespace Factbook.Tool;

/// <summary>What the command tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>All is well; warnings may have been shown.</summary>
    public const int Success = 0;

    /// <summary>The data or the schema have errors, or what was asked for is not there.</summary>
    public const int Errors = 1;

    /// <summary>The command could not be carried out: wrong usage, a file that cannot be read or written.</summary>
    public const int Unusable = 2;

    /// <summary>The command has a fault.</summary>
    public const int Fault = 3;
}
