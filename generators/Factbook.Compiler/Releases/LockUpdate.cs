using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Releases;

/// <summary>The lock file of the next release, or why there cannot be one.</summary>
/// <param name="Text">The file's text, or <see langword="null"/> where something forbids the release.</param>
/// <param name="Problems">Everything that forbids it, or would if it were an error, by path and place.</param>
public sealed record LockUpdate(string? Text, EquatableArray<Problem> Problems);
