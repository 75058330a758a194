using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.CSharp;
using Factbook.Generator.Writing.Printing;
using Factbook.Generator.Writing.Types;

namespace Factbook.Generator.Writing.Records;

/// <summary>Writes the slots of a record as typed values, in a class of their own, so that they are made when asked for.</summary>
/// <param name="types">Spells types.</param>
/// <param name="writer">Where to write.</param>
internal sealed class SlotsWriter(CSharpTypes types, CSharpWriter writer)
{
    private const string Slot = "global::Factbook.Slot";

    /// <summary>Whether a class has slots, or says more of them, than the one that it derives from, whose list is else its own.</summary>
    /// <param name="record">The class.</param>
    public static bool HasOwn(RecordType record) =>
        record.BaseType is not { Home: TypeHome.Dataset } || record.Properties.Any(property => property.SlotOwner == record.Type);

    /// <summary>An expression for the slots of a class, those that it inherits included, in the order of the schema.</summary>
    /// <param name="types">Spells types.</param>
    /// <param name="record">The class.</param>
    public static string ListOf(CSharpTypes types, RecordType record) => record.IsCore
        ? $"global::Factbook.CompilerServices.CoreSlots.{record.Type.Name}"
        : types.InPlumbing(ListName(record.Type)) + ".All";

    /// <summary>Writes the class.</summary>
    /// <param name="record">The record.</param>
    public void Write(RecordType record)
    {
        if (!HasOwn(record))
        {
            return;
        }

        PropertyType[] own = Own(record);
        bool isStatic = record.IsCore || (record.BaseType is null && record.IsSealed);
        string modifiers = isStatic ? "static" : record.BaseType is null ? "abstract" : "new abstract";
        string bases = !isStatic && record.BaseType is { } parent ? $" : {types.Of(parent)}.Slots" : "";
        writer.Write($$"""

            /// <summary>The slots of the class, as typed values.</summary>
            public {{modifiers}} class Slots{{bases}}
            {
                {{(isStatic ? "" : "private protected Slots() { }")}}

                {{(own.Length > 0 ? ValuesOf(record, own) : "")}}
                {{() => WriteSlots(record, own)}}
            }
            """);
    }

    // One function for all slots, as each of its own would be a method. The cast keeps numbers from being made of one kind.
    private string ValuesOf(RecordType record, PropertyType[] own) => $$"""
        private static readonly global::System.Func<{{types.Of(record.Type)}}, int, object?> _valueOf = Value_Of;

        private static object? Value_Of({{types.Of(record.Type)}} owner, int slot) => slot switch
        {
            {{string.Join("\n    ", own.Select((property, number) => $"{number} => owner.{property.Name},"))}}
            _ => (object?)null,
        };
        """;

    /// <summary>Writes the class that lists what a class declares and inherits. It stands outside of the record, where programs do not meet it.</summary>
    /// <param name="record">The record.</param>
    /// <param name="basis">The record that it derives from, if it is one of the dataset.</param>
    public void WriteList(RecordType record, RecordType? basis = null)
    {
        string all = HasOwn(record)
            ? $"readonly global::Factbook.FactList<{Slot}> All = {All(record, basis)};"
            : $"global::Factbook.FactList<{Slot}> All => {types.InPlumbing(ListName(record.BaseType!))}.All;";
        writer.Write($$"""

            internal static partial class {{CSharpTypes.Plumbing}} { internal static class {{ListName(record.Type)}} { internal static {{all}} } }
            """);
    }

    private static string ListName(TypeReference type) => "SlotsOf_" + type.Name;

    // What a class inherits stands before what it adds, and what it narrows in the place of what it inherits.
    private string All(RecordType record, RecordType? basis)
    {
        PropertyType[] own = Own(record);
        string[] inherited = [.. (basis?.Properties ?? default).Select(property => property.Slot)];
        string[] added = [.. own.Select(property => property.Slot).Where(slot => !inherited.Contains(slot))];
        bool isInOrder = record.Properties.Select(property => property.Slot).SequenceEqual(inherited.Concat(added));
        return basis is { IsCore: false } && isInOrder
            ? $"global::Factbook.CompilerServices.SlotLists.Of({ListOf(types, basis)}, {Names(record, own).TrimEnd(',')})"
            : $"global::Factbook.FactList.Create<{Slot}>(new {Slot}[]\n{{\n    {Names(record, record.Properties)}\n}})";
    }

    private static PropertyType[] Own(RecordType record) =>
        [.. record.Properties.Where(property => property.SlotOwner == record.Type)];

    private string Names(RecordType record, IEnumerable<PropertyType> properties) =>
        CSharpWriter.Rows(properties.Select(property => $"{types.Of(record.Type)}.Slots.{property.Name}")).Replace("\n", "\n    ");

    private void WriteSlots(RecordType record, PropertyType[] own)
    {
        for (int number = 0; number < own.Length; number++)
        {
            WriteSlot(record, own[number], number);
        }
    }

    private void WriteSlot(RecordType record, PropertyType property, int number)
    {
        string hides = property.NarrowedSlot?.Name == property.Name ? "new " : "";
        string description = property.Description is { Length: > 0 } text ? $", description: {Literal.Text(text)}" : "";
        string names = $"name: {Literal.Text(property.Slot)}, propertyName: {Literal.Text(property.Name)}, rangeName: {Literal.Text(property.RangeName)}";
        string[] assignments = [.. Assignments(property)];
        string initializer = assignments.Length == 0 ? "" : $" {{ {string.Join(", ", assignments)} }}";
        writer.Write($$"""

            {{Documentation.Summary(property.Description, $"The slot {property.Slot}.")}}
            public static {{hides}}readonly {{Slot}}<{{types.Of(record.Type)}}, {{types.Of(property)}}> {{property.Name}} = new({{number}}, _valueOf, {{names}}, traits: {{Traits(record, property)}}{{description}}){{initializer}};
            """);
    }

    private IEnumerable<string> Assignments(PropertyType property)
    {
        if (property.Unit is { } unit)
        {
            yield return $"Unit = {Literal.Text(unit)}";
        }

        if (property.Pattern is { } pattern)
        {
            yield return $"Pattern = {Literal.Text(pattern)}";
        }

        if (property.Item.Kind == ItemKind.Enum)
        {
            yield return $"EnumText = {EnumTextWriter.OfAny(types, property.Item.Type)}";
        }

        if (property.NarrowedSlot is { } narrowed)
        {
            yield return $"Narrowed = {types.Of(narrowed.Owner)}.Slots.{narrowed.Name}";
        }
    }

    private static string Traits(RecordType record, PropertyType property) => string.Join(" | ", new (string Name, bool IsSet)[]
    {
        (Kind(property.Item.Kind), true),
        ("Required", !property.IsOptional),
        ("Multivalued", property.IsList),
        ("Disputable", property.IsDisputable),
        ("Key", property.IsKey),
        ("Identifier", property.Slot == record.IdentifierSlot),
    }.Where(trait => trait.IsSet).Select(trait => "global::Factbook.CompilerServices.SlotTraits." + trait.Name));

    private static string Kind(ItemKind kind) => kind switch
    {
        ItemKind.Enum => "Enum",
        ItemKind.Reference => "Reference",
        ItemKind.Object => "ValueObject",
        ItemKind.Any => "Any",
        _ => "Scalar",
    };
}
