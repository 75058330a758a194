using System;
using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Factbook.Tool.Output;

/// <summary>Writes JSON as text: letters of every script as they are, lines that end in a line feed.</summary>
internal static class JsonText
{
    /// <summary>The options of all JSON that the tool writes over several lines.</summary>
    public static JsonWriterOptions Indented { get; } = Options(indented: true);

    /// <summary>The options of all JSON that the tool writes on one line.</summary>
    public static JsonWriterOptions OneLine { get; } = Options(indented: false);

    /// <summary>JSON over several lines, without a line break at its end.</summary>
    public static string Of(Action<Utf8JsonWriter> write) => Of(write, Indented);

    /// <summary>JSON as the options say, without a line break at its end.</summary>
    public static string Of(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, options))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    // The text goes to files and terminals, never into HTML, so that only what JSON itself demands is escaped.
    private static JsonWriterOptions Options(bool indented) => new()
    {
        Indented = indented,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
