using System;
using System.Collections.Generic;
using Factbook.Benchmarks.Data;

namespace Factbook.Benchmarks.Contestants;

/// <summary>A way to reach facts, compiled as a program of its own.</summary>
/// <param name="Name">What it is called in the tables.</param>
/// <param name="MostRows">How many rows it can hold within the patience of a benchmark.</param>
/// <param name="Compile">Compiles its program for some rows into a folder and returns the assembly's path.</param>
internal sealed record Contestant(string Name, int MostRows, Func<IReadOnlyList<VisitRow>, string, string> Compile);
