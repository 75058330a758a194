using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Binding;

/// <summary>A single instance, bound without a dataset around it.</summary>
/// <param name="Value">The instance, or <see langword="null"/> where nothing of it could be read.</param>
/// <param name="Problems">What does not fit its class. Whether its references exist is not known.</param>
public sealed record BoundInstance(ObjectValue? Value, EquatableArray<Problem> Problems);
