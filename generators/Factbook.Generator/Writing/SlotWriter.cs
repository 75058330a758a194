using Factbook.Compiler.CSharp;

namespace Factbook.Generator.Writing;

/// <summary>
/// Writes what lets a program walk slots without reflection: their descriptions, and the choice among their values.
/// </summary>
internal static class SlotWriter
{
    private const string Description = "global::Factbook.SlotInfo";

    /// <summary>
    /// Writes the class that holds the descriptions of a record's slots: a class, so that they are made when asked for.
    /// </summary>
    /// <param name="record">The record.</param>
    /// <param name="writer">Where to write.</param>
    public static void WriteList(RecordType record, CSharpWriter writer) =>
        writer.Block("private static class SlotList", () =>
        {
            writer.Line(
                $"internal static readonly global::Factbook.FactList<{Description}> All = "
                + $"global::Factbook.FactList.Create<{Description}>(new {Description}[]");
            writer.Block(null, () =>
            {
                foreach (PropertyType property in record.Properties)
                {
                    writer.Line(Info(property, property.Slot == record.IdentifierSlot) + ",");
                }
            }, "});");
        });

    /// <summary>Writes the arms of a switch over the name of a slot.</summary>
    /// <param name="record">The record.</param>
    /// <param name="owner">An expression for the record at hand.</param>
    /// <param name="writer">Where to write.</param>
    public static void WriteArms(RecordType record, string owner, CSharpWriter writer)
    {
        foreach (PropertyType property in record.Properties)
        {
            string value = property.IsDisputable
                ? $"{owner}.{property.Name}.TryGet(out var value{property.Name}) ? value{property.Name} : null"
                : $"{owner}.{property.Name}";

            // Without the cast, a switch over numbers alone would turn all of them into their widest type.
            writer.Line($"{Literal.Text(property.Slot)} => (object?)({value}),");
        }
    }

    private static string Info(PropertyType property, bool isIdentifier) =>
        $"new({Literal.Text(property.Slot)}, {Literal.Text(property.Name)}, "
        + $"{Literal.Text(property.Description ?? "")}, "
        + $"{Literal.Text(property.RangeName)}, global::Factbook.RangeKind.{Kind(property.Item.Kind)}, "
        + $"required: {Literal.Boolean(!property.IsOptional)}, multivalued: {Literal.Boolean(property.IsList)}, "
        + $"disputable: {Literal.Boolean(property.IsDisputable)}, isIdentifier: {Literal.Boolean(isIdentifier)}, "
        + $"unit: {Literal.Text(property.Unit)}, pattern: {Literal.Text(property.Pattern)}{EnumText(property.Item)})";

    private static string EnumText(ItemType item) => item.Kind == ItemKind.Enum
        ? $", enumText: static member => {EnumTextWriter.Call(item.TypeName, $"({item.TypeName})member")}"
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
