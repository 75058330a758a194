using Factbook.Compiler.CSharp;
using Factbook.Generator.Writing.Types;

namespace Factbook.Generator.Writing.Printing;

/// <summary>Writes the expressions that turn a property's value into that of a wider property of the same slot.</summary>
/// <param name="types">Spells types.</param>
internal sealed class Conversion(CSharpTypes types)
{
    private const string Any = "global::Factbook.FactValue";

    /// <summary>An expression for the value as the wider property has it.</summary>
    /// <param name="narrow">The narrower property.</param>
    /// <param name="wide">The wider one.</param>
    /// <param name="value">An expression for the narrower value, which is a name.</param>
    public string Widen(PropertyType narrow, PropertyType wide, string value)
    {
        if (narrow.HasTypeOf(wide) || (!wide.IsList && narrow.Item.Type == wide.Item.Type))
        {
            return value;
        }

        if (wide.IsList)
        {
            return types.Value(wide, WidenKept(narrow, wide, narrow.MapKey is null ? value : value + ".Values"));
        }

        // Several conversions stand in one call, and each has a variable of its own.
        string known = "known_" + narrow.Name;
        string converted = Item(narrow.Item, wide.Item, narrow.IsOptional ? known : value);
        return converted == value || !narrow.IsOptional ? converted
            : converted == known ? value
            : $"{value} is {{ }} {known} ? {converted} : ({types.Of(wide.Item.Type)}?)null";
    }

    /// <summary>An expression for what a record of the wider class keeps of a value: of a dictionary, the list of its values.</summary>
    /// <param name="narrow">The narrower property.</param>
    /// <param name="wide">The wider one.</param>
    /// <param name="kept">An expression for what the narrower one keeps, which is a name.</param>
    public string WidenKept(PropertyType narrow, PropertyType wide, string kept) =>
        !wide.IsList ? Widen(narrow, wide, kept)
        : narrow.Item.Type == wide.Item.Type ? kept
        : $"global::Factbook.FactList.Convert<{types.Of(narrow.Item.Type)}, {types.Of(wide.Item.Type)}>"
            + $"({kept}, static item => {Item(narrow.Item, wide.Item, "item")})";

    private string Item(ItemType narrow, ItemType wide, string value) => (narrow.Kind, wide.Kind) switch
    {
        _ when narrow.Type == wide.Type => value,
        (ItemKind.Enum, ItemKind.Any) => $"{Any}.OfEnum({value}, {EnumTextWriter.Call(types, narrow.Type, value)})",
        (ItemKind.Object, ItemKind.Any) when !narrow.IsAmount => $"{Any}.OfObject({value}, {value}.ToString()!)",
        // A class without instances is neither a fact nor a value; nothing is ever converted.
        (ItemKind.Reference, ItemKind.Any) when narrow.Targets.Count == 0 => $"{Any}.OfObject({value}, {value}.ToString()!)",
        (_, ItemKind.Any) => $"{Any}.Of({value})",
        (ItemKind.Enum, ItemKind.Text) => EnumTextWriter.Call(types, narrow.Type, value),
        (_, ItemKind.Text) => $"{Any}.Of({value}).Text",
        _ => value,
    };
}
