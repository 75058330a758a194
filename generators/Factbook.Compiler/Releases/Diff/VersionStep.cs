namespace Factbook.Compiler.Releases.Diff;

/// <summary>Which number of a semantic version a change raises. The greater, the more it asks of users.</summary>
public enum VersionStep
{
    /// <summary>Nothing changed.</summary>
    None,

    /// <summary>Values were corrected.</summary>
    Patch,

    /// <summary>Something was added.</summary>
    Minor,

    /// <summary>Something that programs may use is gone or is another.</summary>
    Major,
}
