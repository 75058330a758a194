using System.Linq;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Encoding.Indexes;
using Factbook.Compiler.Layout;
using Factbook.Compiler.Layout.Indexes;
using Factbook.Generator.Writing.Dataset;
using Factbook.Generator.Writing.Printing;

namespace Factbook.Generator.Writing.Tables;

/// <summary>Writes the indexes by unique keys, and the structs of keys that are made of several slots.</summary>
/// <param name="layout">The table.</param>
/// <param name="writer">Where to write.</param>
internal sealed class UniqueKeyWriter(TableLayout layout, CSharpWriter writer)
{
    private readonly CSharpTypes _types = new(layout.Namespace);

    private string Storage => _types.Storage(layout.Table.Name);

    /// <summary>The look-up of a key.</summary>
    /// <param name="place">Where it stands.</param>
    public Lookup Of(UniqueKeyPlace place)
    {
        UniqueKeyType key = place.Key;
        string fact = _types.Of(layout.Table.Record.Type);
        string type = key.IsCompound ? $"{_types.Own(layout.Table.Name)}.{key.StructName}" : TypeOf(key, key.Slots[0]);
        string slots = string.Join(", ", key.Slots.Select(slot => slot.Slot));
        return new Lookup(
            key.Name,
            key.IsCompound ? $"The facts by {slots}, which together occur once." : $"The facts by {slots}, which occurs once.",
            $"global::Factbook.UniqueKeyIndex<{type}, {fact}>",
            [
                $"count: {place.Section.Rows.Count}",
                $"name: {Literal.Text(key.Key)}",
                $"find: {Find(place, type)}",
                $"keyOf: static fact => {KeyOf(key, type)}",
            ]);
    }

    // All of it in one method, whose numbers the JIT knows as constants.
    private string Find(UniqueKeyPlace place, string type)
    {
        UniqueKeyType key = place.Key;
        if (place.Section.Texts is { } texts)
        {
            return $"static id => {KeyCalls.Find(texts, place.Position, Storage + ".Data")} is >= 0 and var row ? {Storage}.Row(row) : null";
        }

        string isFound = string.Join(" && ", key.Slots.Select(slot => IsEqual(key, slot)));
        if (place.Section.Hash is { } hash)
        {
            string value = $"default(global::Factbook.CompilerServices.KeyHash){string.Concat(key.HashedTogether().Select(slots => HashOf(key, slots)))}.Value";
            string found = $"{Storage}.Data.FindHashed({value}, {HashPlace.Arguments(hash, place.Position)})";
            return $"static key => {found} is >= 0 and var row && {Storage}.Row(row) is var fact && {isFound} ? fact : null";
        }

        RowOrderSection rows = place.Section.Rows;
        return $$"""
            static key =>
            {
                foreach (var fact in new global::Factbook.FactSlice<{{_types.Of(layout.Table.Record.Type)}}>(All, {{Storage}}.Data, {{place.Position}}, {{rows.Count}}, {{rows.RowWidth}}))
                {
                    if ({{isFound}})
                    {
                        return fact;
                    }
                }

                return null;
            }
            """;
    }

    // As the key's own equality has it, but asked of the fact without making a key first.
    private string IsEqual(UniqueKeyType key, PropertyType slot)
    {
        string sought = key.IsCompound ? "key." + NameOf(key, slot) : "key";
        string type = TypeOf(key, slot);
        string equals = slot.Item.IsValueType ? $"global::System.Collections.Generic.EqualityComparer<{type}>.Default.Equals"
            : type.TrimEnd('?') == "string" ? "string.Equals"
            : "object.Equals";
        return $"{equals}({ValueOf(key, slot)}, {sought})";
    }

    /// <summary>Writes the struct of a key.</summary>
    /// <param name="place">The index.</param>
    public void WriteKey(UniqueKeyPlace place) => writer.Write($$"""

        {{Documentation.Summary($"A key of {place.Key.Name}.")}}
        {{string.Join("\n", place.Key.Slots.Select(slot => $"/// <param name=\"{NameOf(place.Key, slot)}\">{Documentation.Text(slot.Description ?? slot.Slot)}</param>"))}}
        {{GeneratedFile.Generated}}
        public readonly record struct {{place.Key.StructName}}({{string.Join(", ", place.Key.Slots.Select(slot => $"{TypeOf(place.Key, slot)} {NameOf(place.Key, slot)}"))}})
        {
            {{string.Join("\n\n", place.Key.Slots.Select(slot => PropertyOf(place.Key, slot)))}}
        }
        """);

    // Declared, since what the compiler makes of a key needs a type that .NET Standard has not.
    private string PropertyOf(UniqueKeyType key, PropertyType slot) => $$"""
        {{Documentation.Summary(slot.Description ?? slot.Slot)}}
        #if NET5_0_OR_GREATER
        public {{TypeOf(key, slot)}} {{NameOf(key, slot)}} { get; init; } = {{NameOf(key, slot)}};
        #else
        public {{TypeOf(key, slot)}} {{NameOf(key, slot)}} { get; } = {{NameOf(key, slot)}};
        #endif
        """;

    // No member of a struct is called as the struct.
    private static string NameOf(UniqueKeyType key, PropertyType slot) => CSharpName.Property(slot.Name, key.StructName);

    private string TypeOf(UniqueKeyType key, PropertyType slot) => _types.OfValue(slot) + (key.IsNullable(slot) ? "?" : "");

    // What an overload takes decides the rest; the members of enums are numbers, and facts have them.
    private string HashOf(UniqueKeyType key, PropertyType[] slots) => $".Add({string.Join(", ", slots.Select(slot => Hashed(key, slot, slots.Length > 1)))})";

    private string Hashed(UniqueKeyType key, PropertyType slot, bool isNumber)
    {
        string value = key.IsCompound ? "key." + NameOf(key, slot) : "key";
        return slot.Item.Kind switch
        {
            ItemKind.Boolean when isNumber => value + " ? 1 : 0",
            ItemKind.Enum => (key.IsNullable(slot) ? "(long?)" : "(long)") + value,
            // What nothing can refer to is no fact in C#, and has the number of none.
            ItemKind.Reference => ReferencesWriter.NumberOf(_types, slot.Item, value),
            _ => value,
        };
    }

    private static string KeyOf(UniqueKeyType key, string type)
    {
        string[] values = [.. key.Slots.Select(slot => ValueOf(key, slot))];
        return key.IsCompound ? $"new {type}({string.Join(", ", values)})" : values[0];
    }

    private static string ValueOf(UniqueKeyType key, PropertyType slot)
    {
        string value = "fact." + slot.Name;
        return !slot.IsOptional || key.IsNullable(slot) ? value
            : slot.Item.IsValueType ? value + ".GetValueOrDefault()"
            : value + (key.IsCompound ? "!" : "");
    }
}
