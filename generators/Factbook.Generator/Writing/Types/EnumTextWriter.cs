using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.CSharp;
using Factbook.Generator.Writing.Printing;

namespace Factbook.Generator.Writing.Types;

/// <summary>Writes the expressions that give the texts of enum members.</summary>
internal static class EnumTextWriter
{
    private const string Any = "EnumText";

    /// <summary>An expression for the text of a member.</summary>
    /// <param name="types">Spells types.</param>
    /// <param name="type">The enum.</param>
    /// <param name="member">An expression for the member.</param>
    public static string Call(CSharpTypes types, TypeReference type, string member) => $"{types.Of(type)}Extensions.Text({member})";

    /// <summary>An expression for a function that gives the text of a member of any enum that stands where an enum does.</summary>
    /// <param name="types">Spells types.</param>
    /// <param name="type">The enum.</param>
    public static string OfAny(CSharpTypes types, TypeReference type) =>
        type.Home == TypeHome.Library ? "global::Factbook.CompilerServices.CoreSlots." + Any : types.InPlumbing(Any);

    /// <summary>The function, of the enums of a file.</summary>
    /// <param name="types">Spells types.</param>
    /// <param name="enums">The enums.</param>
    public static string OfAll(CSharpTypes types, IEnumerable<TypeReference> enums) => $$"""
        internal static partial class {{CSharpTypes.Plumbing}}
        {
            internal static readonly global::System.Func<object, string?> {{Any}} = static member => member switch
            {
                {{string.Join("\n        ", enums.Select(type => $"{types.Of(type)} one => {Call(types, type, "one")},"))}}
                _ => null,
            };
        }
        """;
}
