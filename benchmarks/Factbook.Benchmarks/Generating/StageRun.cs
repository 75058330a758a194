using System;

namespace Factbook.Benchmarks.Generating;

/// <summary>What the runs of one stage took.</summary>
/// <param name="Name">The stage's tracking name.</param>
/// <param name="Full">Its time in a full run of the generator.</param>
/// <param name="Edit">Its time in a run after an edit of a value; nothing where it was not needed.</param>
internal sealed record StageRun(string Name, TimeSpan Full, TimeSpan Edit);
