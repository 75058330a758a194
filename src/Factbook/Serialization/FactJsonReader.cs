#if NET8_0_OR_GREATER
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Factbook.Serialization;

/// <summary>Finds the facts that JSON names.</summary>
/// <param name="tables">The tables to look in.</param>
internal readonly struct FactJsonReader<T>(IReadOnlyList<FactTable> tables)
    where T : class, IFact
{
    public T Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => Find(reader.GetString()!),
        JsonTokenType.StartObject => FindObject(ref reader),
        _ => throw new JsonException($"A fact is an object or an identifier, and not a {reader.TokenType}."),
    };

    public T Find(string id) => Find(id, []);

    // Where tables have identifiers of their own, several may have one, and what else an object says may tell them apart.
    private T Find(string id, IReadOnlyCollection<string> slots)
    {
        T[] found =
        [
            .. KnownTables
                .Where(table => slots.All(name => table.Slots.Any(slot => slot.Name == name)) || !table.HasOwnIds)
                .Select(table => FindIn(table, id))
                .OfType<T>(),
        ];
        return found.Length == 1 ? found[0] : throw new JsonException(
            found.Length > 1 ? $"'{id}' may be {string.Join(" or ", found.Select(fact => $"'{FactIdentity.KeyOf(fact)}'"))}."
            : tables.Count == 1 ? NearestIds.Message(tables[0], id)
            : $"None of the tables {string.Join(", ", tables)} has a fact '{id}' that is a {typeof(T).Name}.");
    }

    private static IFact? FindIn(FactTable table, string id) => table.Find(id)
        ?? (table.HasOwnIds && id.StartsWith(table.Name + "/", StringComparison.Ordinal) ? table.Find(id[(table.Name.Length + 1)..]) : null);

    private IReadOnlyList<FactTable> KnownTables => tables.Count > 0 ? tables : throw new NotSupportedException(
        $"A {typeof(T).Name} may be of any dataset. Add a FactJsonConverter<{typeof(T).Name}> that has the tables of " +
        "yours to the converters of the options.");

    private T FindObject(ref Utf8JsonReader reader)
    {
        HashSet<string> names = [.. KnownTables.Select(IdentifierOf)];
        List<string> slots = [];
        string? id = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            slots.Add(reader.GetString()!);
            bool isIdentifier = names.Contains(slots[^1]);
            reader.Read();
            if (isIdentifier && reader.TokenType == JsonTokenType.String)
            {
                id = reader.GetString();
            }
            else if (!reader.TrySkip())
            {
                throw new JsonException("The JSON ends within an object.");
            }
        }

        return Find(id ?? throw new JsonException($"The object has no text '{string.Join("' or '", names)}'."), slots);
    }

    private static string IdentifierOf(FactTable table) => table.Slots.First(slot => slot.IsIdentifier).Name;
}
#endif
