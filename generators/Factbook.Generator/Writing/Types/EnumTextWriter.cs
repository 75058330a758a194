using Factbook.Compiler.CSharp;
using Factbook.Generator.Writing.Printing;

namespace Factbook.Generator.Writing.Types;

/// <summary>Writes the expressions that give the texts of enum members.</summary>
internal static class EnumTextWriter
{
    /// <summary>An expression for the text of a member.</summary>
    /// <param name="types">Spells types.</param>
    /// <param name="type">The enum.</param>
    /// <param name="member">An expression for the member.</param>
    public static string Call(CSharpTypes types, TypeReference type, string member) => $"{types.Of(type)}Extensions.Text({member})";
}
