#if NET8_0_OR_GREATER
using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Factbook.Serialization;

/// <summary>Writes facts as JSON, and reads them back as the same instances.</summary>
/// <remarks>
/// <para>A fact is written as an object of its slots, in the order of the schema and under the names of the schema.
/// References are written as identifiers, so that there are no cycles; dates, times and enum values as their texts.
/// Decimals are JSON numbers with all their digits, so that the JSON says 1.50 where the fact does; as texts they would
/// keep no more, and a reader could not tell them from texts. Slots without a value and empty lists are left out, and
/// so is the value of a slot whose dispute is unresolved. Options of the serializer change none of this.</para>
/// <para>A fact is read from such an object, by its identifier alone, or from a text that is the identifier. The other
/// properties of the object are ignored: it is the tables that say what a fact says.</para>
/// <para>Types that generated code declares know their tables. To read values that are declared as a type of the
/// library, say of which dataset they are:
/// <c>options.Converters.Add(new FactJsonConverter&lt;Source&gt;([Sources.All]))</c>, or
/// <c>new FactJsonConverter&lt;IFact&gt;(Facts.Tables)</c>. Instances are immutable and safe to use from any thread.
/// </para>
/// </remarks>
/// <typeparam name="T">The declared type of the facts.</typeparam>
public class FactJsonConverter<T> : JsonConverter<T>
    where T : class, IFact
{
    private readonly IReadOnlyList<FactTable> _tables;

    /// <summary>Makes a converter that writes facts of any dataset and, as it knows no tables, reads none.</summary>
    public FactJsonConverter()
        : this([])
    {
    }

    /// <summary>Makes a converter that writes facts, and reads those of some tables.</summary>
    /// <param name="tables">The tables, in the order in which they are searched.</param>
    /// <exception cref="ArgumentNullException">The tables are <see langword="null"/>.</exception>
    public FactJsonConverter(IReadOnlyList<FactTable> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        _tables = tables;
    }

    /// <summary>Gives the fact that an object or an identifier in JSON stands for.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The declared type.</param>
    /// <param name="options">The options; nothing depends on them.</param>
    /// <exception cref="JsonException">The JSON names no fact, or one that the tables do not have.</exception>
    /// <exception cref="NotSupportedException">The converter knows no tables.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Lookup.Read(ref reader);

    /// <summary>Gives the fact whose identifier is the name of a property, such as a key of a dictionary.</summary>
    /// <inheritdoc cref="Read"/>
    public override T ReadAsPropertyName(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Lookup.Find(reader.GetString()!);

    /// <summary>Writes a fact as an object.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The fact.</param>
    /// <param name="options">The options; nothing depends on them.</param>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        FactJsonWriter.Write(writer, value);
    }

    /// <summary>Writes the identifier of a fact as the name of a property, such as a key of a dictionary.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The fact.</param>
    /// <param name="options">The options; nothing depends on them.</param>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WritePropertyName(FactJsonWriter.IsOfAnyDataset(typeof(T)) ? FactIdentity.KeyOf(value) : value.Id);
    }

    private FactJsonReader<T> Lookup => new(_tables);
}
#endif
