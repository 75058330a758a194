using System.IO;
using System.Xml;
using System.Xml.Linq;
using static Factbook.Tool.Html.Markup;

namespace Factbook.Tool.Site.Parts;

/// <summary>Puts a chart into a page.</summary>
internal static class Figure
{
    // What a name may hold in data, a character that XML has no place for included, a chart may show.
    private static readonly XmlReaderSettings Settings = new() { CheckCharacters = false };

    /// <summary>The chart under a heading, or nothing where there is none.</summary>
    public static XElement?[] Of(string heading, string? svg)
    {
        if (svg is null)
        {
            return [];
        }

        using var text = new StringReader(svg);
        using var reader = XmlReader.Create(text, Settings);
        XElement drawing = XElement.Load(reader);
        return [Tag("h2", heading), Wide.Of(heading, drawing)];
    }
}
