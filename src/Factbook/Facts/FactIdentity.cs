using System;

namespace Factbook;

/// <summary>
/// When two facts are the same fact: rows of one class with one identifier, whatever they have read so far.
/// </summary>
internal static class FactIdentity
{
    public static bool AreSame(IFact left, IFact? right) =>
        ReferenceEquals(left, right) ||
        (right is not null &&
            left.GetType() == right.GetType() &&
            string.Equals(left.Id, right.Id, StringComparison.Ordinal));

    public static int HashCode(IFact fact) => StringComparer.Ordinal.GetHashCode(fact.Id);
}
