using Factbook.Compiler.Binding;
using Factbook.Compiler.CSharp;
using Factbook.Generator.Writing.Printing;

namespace Factbook.Generator.Writing.Records;

/// <summary>Writes the expressions that turn the names of slots, which data hold, into the slots.</summary>
internal static class SlotNamesWriter
{
    private const string Find = "global::Factbook.CompilerServices.SlotNames.Find";

    /// <summary>What a reader of citations is told: a function that gives the slots of the class that cites.</summary>
    public const string Parameter = "global::System.Func<global::System.Collections.Generic.IReadOnlyList<global::Factbook.Slot>> slots";

    /// <summary>The type in which a value of a property is stored.</summary>
    /// <param name="types">Spells types.</param>
    /// <param name="item">What a value is.</param>
    public static string Stored(CSharpTypes types, ItemType item) => item.IsSlotName ? "string" : types.Of(item.Type);

    /// <summary>A function for the slots of a class.</summary>
    /// <param name="types">Spells types.</param>
    /// <param name="owner">The class.</param>
    public static string SlotsOf(CSharpTypes types, RecordType owner) => $"static () => {SlotsWriter.ListOf(types, owner)}";

    /// <summary>The value of a property of a fact.</summary>
    /// <param name="property">The property.</param>
    /// <param name="stored">An expression for what is stored.</param>
    public static string OfFact(PropertyType property, string stored) => !property.Item.IsSlotName ? stored
        : property.IsList ? $"{Find}({stored}, this)"
        : $"{Find}({stored}, this.AboutRecord)";

    /// <summary>The value of a property of a value object.</summary>
    /// <param name="types">Spells types.</param>
    /// <param name="record">The value object; citations find the slots when they are asked.</param>
    /// <param name="property">The property.</param>
    /// <param name="stored">An expression for what is stored.</param>
    public static string OfValue(CSharpTypes types, RecordType record, PropertyType property, string stored) =>
        !property.Item.IsSlotName ? stored
        : IsCitation(record) ? $"{stored}, slots: slots"
        : $"{Find}({stored}, {SlotsOf(types, record)})";

    /// <summary>Whether a class is the core's class of citations.</summary>
    /// <param name="record">The class.</param>
    public static bool IsCitation(RecordType record) => record.Is(CoreNames.Citation);
}
