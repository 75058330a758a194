using System.Linq;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.CSharp;

/// <summary>Decides which C# enum a LinkML enum becomes.</summary>
internal static class EnumTypeBuilder
{
    /// <summary>Decides the enum.</summary>
    /// <param name="definition">The enum.</param>
    /// <param name="numbers">The numbers of its members, in order.</param>
    public static EnumType Build(EnumDefinition definition, EquatableArray<int> numbers) => new(
        definition.Name,
        TypeReference.Of(definition),
        DocumentationWords.After(definition.Description, definition.Documentation),
        definition.Values
            .Select((value, position) => new EnumMember(
                value.Text,
                value.NameInCSharp,
                numbers[position],
                DocumentationWords.After(value.Description ?? value.Title, value.Documentation),
                value.Meaning))
            .ToEquatableArray());
}
