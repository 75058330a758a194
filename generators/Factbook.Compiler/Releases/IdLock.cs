using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Releases;

/// <summary>
/// What has been released and therefore stays: identifiers, code names, numbers. docs/ids.md has the file.
/// </summary>
/// <param name="Path">The file's path; empty where a dataset has no lock file.</param>
/// <param name="Enums">The enums with the numbers of their members.</param>
/// <param name="Tables">The tables with every identifier that they ever had.</param>
/// <param name="Problems">What is wrong with the form of the file. What could be read stands in the rest.</param>
public sealed record IdLock(
    string Path,
    EquatableArray<LockedEnum> Enums,
    EquatableArray<LockedTable> Tables,
    EquatableArray<Problem> Problems)
{
    /// <summary>The lock of a dataset that was never released.</summary>
    public static IdLock Empty { get; } = new("", default, default, default);
}
