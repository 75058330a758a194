using Factbook.Compiler.CSharp;
using Factbook.Generator.Writing.Printing;

namespace Factbook.Generator.Writing.Records;

/// <summary>Names and members that all records of facts have in common.</summary>
internal static class SharedNames
{
    /// <summary>The field of a slot. No slot's name in camelCase begins with an underscore and a letter.</summary>
    /// <param name="slot">The slot.</param>
    public static string Field(string slot)
    {
        string camel = CSharpName.Camel(slot).TrimStart('@');
        return "_" + (camel is "row" or "record" or "reader" ? "_" : "") + camel;
    }

    /// <summary>The member that gives the disputes about a fact.</summary>
    /// <param name="types">Spells types.</param>
    public static string DisputesOf(CSharpTypes types) => $"""
        /// <summary>The disputes about this fact, settled and unresolved.</summary>
        public global::Factbook.FactSlice<global::Factbook.Dispute> Disputes => {types.Own("Disputes")}.ByAboutRecord[this];
        """;
}
