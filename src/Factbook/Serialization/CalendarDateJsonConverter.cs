#if NET8_0_OR_GREATER
using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Factbook.Serialization;

/// <summary>Writes a <see cref="CalendarDate"/> as <c>yyyy-MM-dd</c> and reads it back.</summary>
/// <remarks>Safe to use from any thread.</remarks>
public sealed class CalendarDateJsonConverter : JsonConverter<CalendarDate>
{
    /// <summary>Reads a day.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The declared type.</param>
    /// <param name="options">The options; nothing depends on them.</param>
    /// <exception cref="JsonException">The JSON is no text that is a day.</exception>
    public override CalendarDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return CalendarDate.TryParse(text, out CalendarDate date)
            ? date
            : throw new JsonException($"'{text}' is no day written yyyy-MM-dd.");
    }

    /// <summary>Writes a day.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The day.</param>
    /// <param name="options">The options; nothing depends on them.</param>
    public override void Write(Utf8JsonWriter writer, CalendarDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
#endif
