using System;

namespace Factbook.Generator.Writing;

/// <summary>Writes the expressions that give the texts of enum members.</summary>
internal static class EnumTextWriter
{
    /// <summary>An expression for the text of a member.</summary>
    /// <param name="typeName">The enum, fully qualified.</param>
    /// <param name="member">An expression for the member.</param>
    public static string Call(string typeName, string member) => IsCore(typeName)
        ? $"global::Factbook.CoreEnums.Text({member})"
        : $"{typeName}Extensions.Text({member})";

    // A dataset's own namespace may begin with the library's; its enums then stand one level deeper.
    private static bool IsCore(string typeName) =>
        typeName.StartsWith("global::Factbook.", StringComparison.Ordinal)
        && typeName.LastIndexOf('.') == "global::Factbook".Length;
}
