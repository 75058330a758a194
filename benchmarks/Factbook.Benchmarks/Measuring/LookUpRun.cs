namespace Factbook.Benchmarks.Measuring;

/// <summary>One question to tables of one shape and size, compared with FrozenDictionary.</summary>
internal sealed record LookUpRun(string Shape, int Rows, string Question, Ratio Ratio);
