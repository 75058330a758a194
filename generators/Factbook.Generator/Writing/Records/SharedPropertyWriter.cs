using System.Linq;
using Factbook.Compiler.CSharp;
using Factbook.Generator.Writing.Printing;

namespace Factbook.Generator.Writing.Records;

/// <summary>
/// Writes the properties of a record that asks a reader. A property that a derived record narrows stands over a virtual
/// reader, which the derived record overrides with its own value; C# has no overrides of another value type.
/// </summary>
/// <param name="types">The dataset's types.</param>
/// <param name="record">The record.</param>
/// <param name="writer">Where to write.</param>
internal sealed class SharedPropertyWriter(DatasetTypes types, RecordType record, CSharpWriter writer)
{
    private readonly CSharpTypes _spelling = new(types.Namespace);

    /// <summary>The field of a property; nothing where it needs none.</summary>
    /// <param name="property">The property.</param>
    public string Field(PropertyType property)
    {
        string name = SharedNames.Field(property.Slot);
        return !IsDeclared(property) ? ""
            : IsEager(property) ? $"private readonly {_spelling.Of(property)} {name};"
            : IsKept(property) ? $"private {_spelling.OfValue(property)}? {name};"
            : "";
    }

    /// <summary>What the constructor does for a property; nothing where it is read later.</summary>
    /// <param name="property">The property.</param>
    public string Assignment(PropertyType property) =>
        IsDeclared(property) && IsEager(property)
            ? $"{SharedNames.Field(property.Slot)} = {Ask(property, "reader", "record")};"
            : "";

    /// <summary>Writes a property, unless the base record has it.</summary>
    /// <param name="property">The property.</param>
    public void Write(PropertyType property)
    {
        if (!IsDeclared(property))
        {
            return;
        }

        RecordType? declarer = property.Origin == PropertyOrigin.Narrowed ? DeclarerAbove(property.Slot) : null;
        string modifier = property.Origin == PropertyOrigin.Overridden ? "override "
            : declarer?.Find(property.Slot)!.Name == property.Name ? "new "
            : "";
        string value = Value(property);
        string[] helpers =
        [
            property.IsRefined ? $"private protected virtual {_spelling.Of(property)} {VirtualOf(record, property)}() => {value};" : "",
            IsKept(property) ? Making(property) : "",
            declarer is null ? "" : Override(property, declarer),
        ];
        writer.Write($"""

            {PropertyDocs.Of(property)}
            public {modifier}{_spelling.Of(property)} {property.Name} => {(property.IsRefined ? VirtualOf(record, property) + "()" : value)};
            {string.Join("\n", helpers.Where(helper => helper.Length > 0))}
            """);
    }

    private static bool IsDeclared(PropertyType property) => property.Origin != PropertyOrigin.Inherited;

    private bool IsIdentifier(PropertyType property) => property.Slot == record.IdentifierSlot;

    // What a derived record narrows is not in its rows as the base has it, and so not read when they are made.
    private static bool IsEager(PropertyType property) =>
        property is { IsList: false, Item.IsValueType: true, IsRefined: false };

    private static bool IsKept(PropertyType property) => property.IsList || !property.Item.IsValueType;

    private static string VirtualOf(RecordType declarer, PropertyType property) => $"Get_{property.Name}_{declarer.Name}";

    private string Value(PropertyType property) =>
        IsEager(property) ? SharedNames.Field(property.Slot)
        : IsKept(property) ? _spelling.Value(property, $"{SharedNames.Field(property.Slot)} ?? Make_{property.Name}_{record.Name}()")
        : Ask(property, "_reader", "_record");

    private string Making(PropertyType property) => $"""
        {GeneratedFile.NoInlining} private {_spelling.Kept(property)} Make_{property.Name}_{record.Name}() => {SharedNames.Field(property.Slot)} = {Ask(property, "_reader", "_record")};
        """;

    private string Override(PropertyType property, RecordType declarer)
    {
        PropertyType wide = declarer.Find(property.Slot)!;
        string value = new Conversion(_spelling).Widen(property, wide, "this." + property.Name);
        return $"private protected override {_spelling.Of(wide)} {VirtualOf(declarer, wide)}() => {value};";
    }

    private string Ask(PropertyType property, string reader, string at)
    {
        if (IsIdentifier(property))
        {
            return $"{reader}.Key({(at == "record" ? "row" : "_row")})";
        }

        if (property.Item.IsSlotName)
        {
            string stored = property.IsList
                ? $"(global::Factbook.FactList<string>){reader}.List({at}, {property.Ordinal})"
                : $"{reader}.Text({at}, {property.Ordinal})!";
            return SlotNamesWriter.OfFact(property, stored);
        }

        string type = _spelling.OfValue(property);
        string method = property.IsList ? "List" : MethodOf(property.Item.Kind);
        string asked = $"{reader}.{method}({at}, {property.Ordinal})";
        return (property.Item.Kind, property.IsOptional) switch
        {
            _ when property.IsList => $"({type}){asked}",
            (ItemKind.Text, true) => asked,
            (ItemKind.Text, false) => asked + "!",
            (ItemKind.Reference or ItemKind.Object or ItemKind.Any, true) => $"({type}?){asked}",
            (ItemKind.Reference or ItemKind.Object or ItemKind.Any, false) => $"({type}){asked}!",
            (ItemKind.Enum, true) => $"({type}?){asked}",
            (ItemKind.Enum, false) => $"({type}){asked}.GetValueOrDefault()",
            (_, true) => asked,
            _ => asked + ".GetValueOrDefault()",
        };
    }

    /// <summary>The method of a reader that gives values of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public static string MethodOf(ItemKind kind) => kind switch
    {
        ItemKind.Int32 => "Int",
        ItemKind.Int64 => "Long",
        ItemKind.Enum => "Member",
        ItemKind.Reference or ItemKind.Object or ItemKind.Any => "Object",
        _ => kind.ToString(),
    };

    // The nearest record above that declares the property of a slot.
    private RecordType? DeclarerAbove(string slot) => types.FindRecord(types.FindRecord(record.BaseClass)?.Find(slot)?.DeclaringClass);
}
