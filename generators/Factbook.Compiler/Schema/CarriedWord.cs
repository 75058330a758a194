using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Schema;

/// <summary>A word of LinkML that a schema uses and that has no effect here; it is carried as documentation.</summary>
/// <param name="Word">The word.</param>
/// <param name="Count">How often it stands in the schema.</param>
/// <param name="First">The first place where it stands.</param>
public sealed record CarriedWord(string Word, int Count, ProblemPlace First);
