using Factbook.Compiler.Binding;
using Factbook.Compiler.CSharp;

namespace Factbook.Compiler.Releases.Diff;

/// <summary>One state of a dataset: what programs see of its types, and its facts.</summary>
/// <param name="Types">The types, with the numbers of enum members.</param>
/// <param name="Dataset">The facts.</param>
public sealed record Release(DatasetTypes Types, DatasetModel Dataset);
