using System.Linq;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Yaml;

/// <summary>What one YAML file says.</summary>
/// <param name="Path">The file's path as the build names it, with forward slashes.</param>
/// <param name="Root">The root node, or <see langword="null"/> where the file is empty or could not be read.</param>
/// <param name="Problems">What is wrong with the file as YAML. Where there is an error, <see cref="Root"/> holds
/// what was read before it, if anything.</param>
public sealed record YamlFile(string Path, YamlNode? Root, EquatableArray<Problem> Problems)
{
    /// <summary>Whether the file was read to its end, so that what is not in <see cref="Root"/> is not in the file.</summary>
    /// <remarks>Files may be complete and yet have problems that concern a single node, such as a key that is used twice.</remarks>
    public bool IsComplete => !Problems.Any(problem => EndsReading(problem.Rule));

    private static bool EndsReading(ProblemRule rule) =>
        rule == ProblemRules.YamlSyntax
        || rule == ProblemRules.TabIndentation
        || rule == ProblemRules.MergeConflict
        || rule == ProblemRules.BlankMissing
        || rule == ProblemRules.NeedsQuotes
        || rule == ProblemRules.WrongQuotes
        || rule == ProblemRules.WrongIndentation
        || rule == ProblemRules.LookAlike
        || rule == ProblemRules.ForbiddenCharacter
        || rule == ProblemRules.SeveralDocuments
        || rule == ProblemRules.TooDeep
        || rule == ProblemRules.TooManyNodes
        || rule == ProblemRules.FileTooLong;
}
