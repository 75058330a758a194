using System.Linq;
using Factbook.Compiler.CSharp;
using Factbook.Generator.Writing.Printing;
using Factbook.Generator.Writing.Types;

namespace Factbook.Generator.Writing.Records;

/// <summary>
/// Writes what lets a program walk slots without reflection: their descriptions, and the choice among their values.
/// </summary>
/// <param name="types">Spells types.</param>
internal sealed class SlotInfoWriter(CSharpTypes types)
{
    private const string Info = "global::Factbook.SlotInfo";

    /// <summary>The class that holds the descriptions of a record's slots: a class, so that they are made when asked for.</summary>
    /// <param name="record">The record.</param>
    /// <param name="modifiers">Who may see it.</param>
    public string ListOf(RecordType record, string modifiers) => $$"""
        {{modifiers}} static class SlotList
        {
            internal static readonly global::Factbook.FactList<{{Info}}> All = global::Factbook.FactList.Create<{{Info}}>(new {{Info}}[]
            {
        {{string.Join("\n", record.Properties.Select(property => "        " + InfoOf(property, property.Slot == record.IdentifierSlot) + ","))}}
            });
        }
        """;

    /// <summary>The arms of a switch over the name of a slot.</summary>
    /// <param name="record">The record.</param>
    /// <param name="owner">An expression for the record at hand.</param>
    public static string Arms(RecordType record, string owner) => string.Join("\n", record.Properties.Select(
        // Without the cast, a switch over numbers alone would turn all of them into their widest type.
        property => $"{Literal.Text(property.Slot)} => (object?)({owner}.{property.Name}),"));

    private string InfoOf(PropertyType property, bool isIdentifier) =>
        $"new(name: {Literal.Text(property.Slot)}, propertyName: {Literal.Text(property.Name)}, "
        + $"description: {Literal.Text(property.Description ?? "")}, "
        + $"rangeName: {Literal.Text(property.RangeName)}, rangeKind: global::Factbook.RangeKind.{Kind(property.Item.Kind)}, "
        + $"required: {Literal.Boolean(!property.IsOptional)}, multivalued: {Literal.Boolean(property.IsList)}, "
        + $"disputable: {Literal.Boolean(property.IsDisputable)}, isIdentifier: {Literal.Boolean(isIdentifier)}, "
        + $"unit: {Literal.Text(property.Unit)}, pattern: {Literal.Text(property.Pattern)}{EnumText(property.Item)})";

    private string EnumText(ItemType item) => item.Kind == ItemKind.Enum
        ? $", enumText: static member => {EnumTextWriter.Call(types, item.Type, $"({types.Of(item.Type)})member")}"
        : "";

    private static string Kind(ItemKind kind) => kind switch
    {
        ItemKind.Enum => "Enum",
        ItemKind.Reference => "Reference",
        ItemKind.Object => "ValueObject",
        ItemKind.Any => "Any",
        _ => "Scalar",
    };
}
