using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Binding;

/// <summary>The names that a fact cannot have in the table class that is generated for its table.</summary>
public static class ReservedNames
{
    /// <summary>The members that every table class has or may get, and those that every C# type has.</summary>
    public static IReadOnlyCollection<string> Members => MemberSet;

    private static readonly HashSet<string> MemberSet = new(StringComparer.Ordinal)
    {
        "All", "ById", "ByName", "Count", "Find", "Get", "Indexes", "TryGetValue",
        "After", "Before", "Between", "CertainlyAfter", "CertainlyBefore", "Citing", "ClosestEarlier", "ClosestLater",
        "DisputesAbout", "In", "PossiblyAfter", "PossiblyBefore", "Rows", "Search", "Table", "TryResolve", "Version",
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    /// <summary>Whether a fact of a table cannot have a code name.</summary>
    /// <param name="codeName">The code name.</param>
    /// <param name="table">
    /// The name in C# of the table's class, which no member may have too.
    /// </param>
    /// <param name="definition">
    /// The class of the rows; look-ups are named <c>By</c> and a path that begins with a slot.
    /// </param>
    public static bool IsReserved(string codeName, string table, ClassDefinition definition)
    {
        if (MemberSet.Contains(codeName)
            || codeName == table
            || codeName == definition.NameInCSharp)
        {
            return true;
        }

        foreach (UniqueKeyDefinition key in definition.UniqueKeys)
        {
            string name = CSharpName.Pascal(key.Name);
            if (codeName == "By" + name || codeName == name + "Key")
            {
                return true;
            }
        }

        return definition.Slots.Any(slot => codeName.StartsWith("By" + slot.NameInCSharp, StringComparison.Ordinal));
    }

    /// <summary>The most characters that a code name may have: with <c>get_</c> before it, metadata holds no more.</summary>
    public const int LongestMember = 1023 - 4;

    /// <summary>
    /// Whether a text can be the name of a C# member, not too long: letters of ASCII, digits and underscores, a capital first, so
    /// that it is no keyword.
    /// </summary>
    /// <param name="text">The text.</param>
    public static bool IsMemberName(string text) => text.Length is not 0 and <= LongestMember && text[0] is >= 'A' and <= 'Z'
        && text.All(symbol => IsLetter(symbol) || symbol is (>= '0' and <= '9') or '_');

    private static bool IsLetter(char symbol) => symbol is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
