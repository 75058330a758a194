namespace Factbook.Compiler.Releases.Diff;

/// <summary>What became of something between two releases.</summary>
public enum ChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is another.</summary>
    Changed,

    /// <summary>It is gone.</summary>
    Removed,
}
