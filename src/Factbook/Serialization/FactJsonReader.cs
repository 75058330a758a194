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

    public T Find(string id)
    {
        foreach (FactTable table in KnownTables)
        {
            if (table.Find(id) is T fact)
            {
                return fact;
            }
        }

        throw new JsonException(tables.Count == 1
            ? NearestIds.Message(tables[0], id)
            : $"None of the tables {string.Join(", ", tables)} has a fact '{id}' that is a {typeof(T).Name}.");
    }

    private IReadOnlyList<FactTable> KnownTables => tables.Count > 0 ? tables : throw new NotSupportedException(
        $"A {typeof(T).Name} may be of any dataset. Add a FactJsonConverter<{typeof(T).Name}> that has the tables of " +
        "yours to the converters of the options.");

    private T FindObject(ref Utf8JsonReader reader)
    {
        HashSet<string> names = [.. KnownTables.Select(IdentifierOf)];
        string? id = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isIdentifier = names.Contains(reader.GetString()!);
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

        return Find(id ?? throw new JsonException($"The object has no text '{string.Join("' or '", names)}'."));
    }

    private static string IdentifierOf(FactTable table) => table.Slots.First(slot => slot.IsIdentifier).Name;
}
#endif
