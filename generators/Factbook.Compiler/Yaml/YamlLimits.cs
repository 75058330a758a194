namespace Factbook.Compiler.Yaml;

/// <summary>What one YAML file may hold at most. The limits are far beyond any file that people write.</summary>
public static class YamlLimits
{
    /// <summary>How deeply lists and mappings may be nested.</summary>
    public const int Depth = 64;

    /// <summary>How many nodes (keys, values, lists and mappings) a file may have.</summary>
    public const int Nodes = 10_000_000;

    /// <summary>How many UTF-16 code units a single scalar may have.</summary>
    public const int ScalarLength = 1_000_000;

    /// <summary>How many UTF-16 code units a file may have.</summary>
    public const int FileLength = 100_000_000;
}
