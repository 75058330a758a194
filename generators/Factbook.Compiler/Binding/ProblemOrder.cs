using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Binding;

/// <summary>
/// The order in which a reader of the files meets the problems. It leaves no two different problems equal.
/// </summary>
internal static class ProblemOrder
{
    /// <summary>Compares by path, then place, then rule, then message.</summary>
    public static int Compare(Problem left, Problem right)
    {
        int order = string.CompareOrdinal(left.Place.Path, right.Place.Path);
        order = order != 0 ? order : left.Place.Node.CompareTo(right.Place.Node);
        order = order != 0 ? order : string.CompareOrdinal(left.Rule.Id, right.Rule.Id);
        return order != 0 ? order : string.CompareOrdinal(Arguments(left), Arguments(right));
    }

    private static string Arguments(Problem problem) => string.Join("\n", problem.Arguments);
}
