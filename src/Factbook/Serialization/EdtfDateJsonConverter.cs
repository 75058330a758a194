#if NET8_0_OR_GREATER
using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Factbook.Serialization;

/// <summary>
/// Writes an <see cref="EdtfDate"/> as its text and reads it back. The default value, which is no date, is written as null,
/// and read from nothing.
/// </summary>
/// <remarks>Safe to use from any thread.</remarks>
public sealed class EdtfDateJsonConverter : JsonConverter<EdtfDate>
{
    /// <summary>Reads a date.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The declared type.</param>
    /// <param name="options">The options; nothing depends on them.</param>
    /// <exception cref="JsonException">The JSON is no text that is a date.</exception>
    public override EdtfDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return EdtfDate.TryParse(text, out EdtfDate date, out string? problem) ? date : throw new JsonException(problem);
    }

    /// <summary>Writes a date.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The date.</param>
    /// <param name="options">The options; nothing depends on them.</param>
    public override void Write(Utf8JsonWriter writer, EdtfDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value == default)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStringValue(value.ToString());
    }
}
#endif
