using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Yaml.Slips;

/// <summary>A mistake that people make in YAML, found where it was made.</summary>
/// <param name="Rule">What kind of mistake it is.</param>
/// <param name="Start">The offset of the token that is wrong.</param>
/// <param name="End">The offset after it.</param>
/// <param name="Arguments">The values for the placeholders of the rule's message.</param>
internal sealed record Slip(ProblemRule Rule, int Start, int End, params string[] Arguments);
