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
                {{CSharpWriter.Each(own, property => WriteSlot(record, property))}}
            }
            """);
    }

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

    private void WriteSlot(RecordType record, PropertyType property)
    {
        string hides = property.NarrowedSlot?.Name == property.Name ? "new " : "";
        string range = $"rangeName: {Literal.Text(property.RangeName)}, rangeKind: global::Factbook.RangeKind.{Kind(property.Item.Kind)}";
        string[] assignments = [.. Assignments(record, property)];
        string initializer = assignments.Length == 0 ? "" : $" {{ {string.Join(", ", assignments)} }}";
        writer.Write($$"""

            {{Documentation.Summary(property.Description, $"The slot {property.Slot}.")}}
            public static {{hides}}{{Slot}}<{{types.Of(record.Type)}}, {{types.Of(property)}}> {{property.Name}} { get; } = new(name: {{Literal.Text(property.Slot)}}, propertyName: {{Literal.Text(property.Name)}}, {{range}}, valueOf: static owner => owner.{{property.Name}}){{initializer}};
            """);
    }

    private IEnumerable<string> Assignments(RecordType record, PropertyType property)
    {
        if (property.Description is { } description)
        {
            yield return $"Description = {Literal.Text(description)}";
        }

        foreach (string flag in Flags(record, property))
        {
            yield return flag + " = true";
        }

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
            string member = $"({types.Of(property.Item.Type)})member";
            yield return $"EnumText = static member => {EnumTextWriter.Call(types, property.Item.Type, member)}";
        }

        if (property.NarrowedSlot is { } narrowed)
        {
            yield return $"Narrowed = {types.Of(narrowed.Owner)}.Slots.{narrowed.Name}";
        }
    }

    private static IEnumerable<string> Flags(RecordType record, PropertyType property) => new (string Name, bool IsSet)[]
    {
        ("Required", !property.IsOptional),
        ("Multivalued", property.IsList),
        ("Disputable", property.IsDisputable),
        ("IsKey", property.IsKey),
        ("IsIdentifier", property.Slot == record.IdentifierSlot),
    }.Where(flag => flag.IsSet).Select(flag => flag.Name);

    private static string Kind(ItemKind kind) => kind switch
    {
        ItemKind.Enum => "Enum",
        ItemKind.Reference => "Reference",
        ItemKind.Object => "ValueObject",
        ItemKind.Any => "Any",
        _ => "Scalar",
    };
}
