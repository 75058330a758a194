using System;
using System.Linq;
using System.Text.Json;
using System.Xml.Linq;
using Factbook.Compiler.Binding;
using Factbook.Tool.Export;
using Factbook.Tool.Output;
using Factbook.Tool.Site.Links;
using static Factbook.Tool.Html.Markup;

namespace Factbook.Tool.Site.Parts;

/// <summary>Describes the dataset to search engines, in the words of schema.org.</summary>
internal static class DatasetMarkup
{
    /// <summary>The description, which a page does not show.</summary>
    public static XElement Of(SiteData data)
    {
        string json = JsonText.Of(writer => Write(writer, data), JsonText.OneLine);
        // Nothing in it may end the element.
        return Tag("script", Attribute("type", "application/ld+json"), json.Replace("<", "\\u003c", StringComparison.Ordinal));
    }

    private static void Write(Utf8JsonWriter writer, SiteData data)
    {
        writer.WriteStartObject();
        writer.WriteString("@context", "https://schema.org");
        writer.WriteString("@type", "Dataset");
        writer.WriteString("name", data.Title);
        writer.WriteString("description", data.Schema.Description ?? data.Title);
        foreach ((string property, string? text) in new[]
        {
            ("version", data.Schema.Version), ("license", data.Schema.License), ("dateModified", data.AsOf?.ToString()),
        })
        {
            if (text is not null)
            {
                writer.WriteString(property, text);
            }
        }

        writer.WriteStartArray("distribution");
        var names = TableNames.Of(data.Schema).OfTables;
        foreach (TableRows table in data.Tables.Where(table => table.Rows.Count > 0))
        {
            Download("application/json", names[table.RootSlot] + ".json");
            Download("text/csv", names[table.RootSlot] + ".csv");
        }

        writer.WriteEndArray();
        writer.WriteEndObject();

        void Download(string format, string file)
        {
            writer.WriteStartObject();
            writer.WriteString("@type", "DataDownload");
            writer.WriteString("encodingFormat", format);
            writer.WriteString("contentUrl", $"{SitePaths.Data}/{file}");
            writer.WriteEndObject();
        }
    }
}
