using System;
using System.Linq;
using System.Text;
using System.Xml.Linq;

namespace Factbook.Tool.Html;

/// <summary>Writes trees of elements as HTML.</summary>
internal static class HtmlText
{
    // Elements that HTML writes without an end.
    private static readonly string[] Void =
        ["area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"];

    // Elements after which a line ends, so that two versions of a page can be compared line by line.
    private static readonly string[] OnALine =
    [
        "html", "head", "body", "title", "meta", "link", "script", "style", "header", "footer", "main", "nav",
        "section", "article", "div", "h1", "h2", "h3", "p", "ul", "li", "dl", "dt", "dd", "table", "thead",
        "tbody", "tr", "pre", "details", "summary", "form", "option", "select",
    ];

    /// <summary>Writes a page.</summary>
    public static string Page(XElement html)
    {
        var text = new StringBuilder("<!DOCTYPE html>\n");
        Write(html, text);
        return text.ToString();
    }

    /// <summary>Writes an element.</summary>
    public static string Of(XElement element)
    {
        var text = new StringBuilder();
        Write(element, text);
        return text.ToString();
    }

    private static void Write(XElement element, StringBuilder text)
    {
        string name = element.Name.LocalName;
        text.Append('<').Append(name);
        foreach (XAttribute attribute in element.Attributes())
        {
            text.Append(' ').Append(NameOf(attribute)).Append("=\"");
            Escape(attribute.Value, text);
            text.Append('"');
        }

        text.Append('>');
        bool isOnALine = OnALine.Contains(name, StringComparer.Ordinal);
        if (!Void.Contains(name, StringComparer.Ordinal))
        {
            WriteContent(element, text);
            text.Append("</").Append(name).Append('>');
        }

        if (isOnALine)
        {
            text.Append('\n');
        }
    }

    private static void WriteContent(XElement element, StringBuilder text)
    {
        foreach (XNode node in element.Nodes())
        {
            switch (node)
            {
                case XElement child:
                    Write(child, text);
                    break;
                case XText words when element.Name.LocalName is "style" or "script":
                    text.Append(words.Value);
                    break;
                case XText words:
                    Escape(words.Value, text);
                    break;
            }
        }
    }

    // Drawings are parsed from XML, whose names have namespaces; in HTML they have none.
    private static string NameOf(XAttribute attribute) =>
        attribute.IsNamespaceDeclaration && attribute.Name.LocalName != "xmlns" ? "xmlns:" + attribute.Name.LocalName
        : attribute.Name.LocalName;

    private static void Escape(string value, StringBuilder text)
    {
        foreach (char letter in ShownText.Of(value))
        {
            _ = letter switch
            {
                '&' => text.Append("&amp;"),
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '"' => text.Append("&quot;"),
                '\'' => text.Append("&#39;"),
                _ => text.Append(letter),
            };
        }
    }
}
