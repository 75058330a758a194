using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>A name that a schema mentions, and where.</summary>
internal sealed record PlacedName(string Name, ProblemPlace Place);
