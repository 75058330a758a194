using System.Globalization;
using System.Linq;
using System.Text.Json;
using Factbook.Tool.Output;

namespace Factbook.Tool.References;

/// <summary>Writes references as CSL-JSON, which reference managers import.</summary>
internal static class CslJson
{
    /// <summary>Writes a list with one reference.</summary>
    public static string Write(Reference reference) => JsonText.Of(writer =>
    {
        writer.WriteStartArray();
        writer.WriteStartObject();
        writer.WriteString("id", reference.Key);
        writer.WriteString("type", reference.Type);
        writer.WriteString("title", reference.Title);
        if (reference.Authors.Count > 0)
        {
            writer.WriteStartArray("author");
            foreach (string author in reference.Authors)
            {
                writer.WriteStartObject();
                writer.WriteString("literal", author);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        WriteText(writer, "container-title", reference.Container);
        WriteText(writer, "publisher", reference.Publisher);
        WriteText(writer, "version", reference.Version);
        WriteText(writer, "DOI", reference.Doi);
        WriteText(writer, "URL", reference.Url);
        WriteDate(writer, "issued", reference.Published);
        WriteDate(writer, "accessed", reference.Accessed);
        writer.WriteEndObject();
        writer.WriteEndArray();
    });

    private static void WriteText(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    // CSL knows dates as year, month and day; a date that is more than that goes in as text.
    private static void WriteDate(Utf8JsonWriter writer, string name, string? date)
    {
        if (date is null)
        {
            return;
        }

        string[] parts = date.Split('-');
        writer.WriteStartObject(name);
        if (EdtfDate.TryParse(date, out EdtfDate known) && known.Start is { Month: not null } or { Precision: EdtfPrecision.Year }
            && parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit)))
        {
            writer.WriteStartArray("date-parts");
            writer.WriteStartArray();
            foreach (string part in parts)
            {
                writer.WriteNumberValue(int.Parse(part, CultureInfo.InvariantCulture));
            }

            writer.WriteEndArray();
            writer.WriteEndArray();
        }
        else
        {
            writer.WriteString("literal", date);
        }

        writer.WriteEndObject();
    }
}
