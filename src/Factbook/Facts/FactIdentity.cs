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

    /// <summary>What a fact is called in its dataset: its identifier, behind the table where this has identifiers of its own.</summary>
    public static string KeyOf(IFact fact) => fact.Table.HasOwnIds ? $"{fact.Table.Name}/{fact.Id}" : fact.Id;

    public static int HashCode(IFact fact) => StringComparer.Ordinal.GetHashCode(fact.Id);
}
