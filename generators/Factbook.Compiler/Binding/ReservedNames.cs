using System;
using System.Collections.Generic;
using System.Text;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Binding;

/// <summary>The names that a fact cannot have in the table class that is generated for its table.</summary>
public static class ReservedNames
{
    /// <summary>The members that every table class has or may get, and those that every C# type has.</summary>
    public static IReadOnlyCollection<string> Members => MemberSet;

    private static readonly HashSet<string> MemberSet = new(StringComparer.Ordinal)
    {
        "All", "Count", "Data", "Find", "Get", "Make", "Row", "Rows", "Table", "TryGet", "Version",
        "After", "Before", "Between", "CertainlyAfter", "CertainlyBefore", "Citing", "ClosestEarlier", "ClosestLater",
        "DisputesAbout", "In", "PossiblyAfter", "PossiblyBefore", "TryResolve",
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    /// <summary>Whether a fact of a table cannot have a code name.</summary>
    /// <param name="codeName">The code name.</param>
    /// <param name="table">
    /// The slot of the tree root; the table class has its name in PascalCase, and no member may have it too.
    /// </param>
    /// <param name="definition">
    /// The class of the rows; for each slot there may be a look-up named <c>By</c> and the slot.
    /// </param>
    public static bool IsReserved(string codeName, string table, ClassDefinition definition)
    {
        if (MemberSet.Contains(codeName) || codeName == PascalCase(table))
        {
            return true;
        }

        if (codeName.StartsWith("By", StringComparison.Ordinal))
        {
            foreach (SlotDefinition slot in definition.Slots)
            {
                if (codeName == "By" + PascalCase(slot.Name))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a text can be the name of a C# member: letters of ASCII, digits and underscores, a capital first, so
    /// that it is no keyword.
    /// </summary>
    /// <param name="text">The text.</param>
    public static bool IsMemberName(string text)
    {
        if (text.Length == 0 || text[0] is < 'A' or > 'Z')
        {
            return false;
        }

        foreach (char symbol in text)
        {
            if (!IsLetter(symbol) && symbol is not (>= '0' and <= '9') and not '_')
            {
                return false;
            }
        }

        return true;
    }

    private static string PascalCase(string name)
    {
        var result = new StringBuilder(name.Length);
        bool isStart = true;
        foreach (char symbol in name)
        {
            if (symbol is '_' or '-' or ' ' or '.')
            {
                isStart = true;
                continue;
            }

            result.Append(isStart ? char.ToUpperInvariant(symbol) : symbol);
            isStart = false;
        }

        return result.ToString();
    }

    private static bool IsLetter(char symbol) => symbol is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
