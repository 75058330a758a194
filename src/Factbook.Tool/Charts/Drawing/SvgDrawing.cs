using System;
using System.Globalization;
using System.Text;
using System.Xml;
using Factbook.Tool.Html;

namespace Factbook.Tool.Charts.Drawing;

/// <summary>Writes an SVG element by element; whatever text it is given stays text.</summary>
internal sealed class SvgDrawing
{
    private readonly XmlWriter _xml;
    private readonly Func<string, string>? _linkTo;

    private SvgDrawing(XmlWriter xml, Func<string, string>? linkTo)
    {
        _xml = xml;
        _linkTo = linkTo;
    }

    /// <summary>Draws a whole chart.</summary>
    /// <param name="title">What it is called, for those who do not see it.</param>
    /// <param name="size">Its width and height in units that are pixels where it is shown at its own size.</param>
    /// <param name="linkTo">The address of the record of an id; the file stands alone where there is none.</param>
    /// <param name="draw">Draws what is in it.</param>
    public static string Write(
        string title, (double Width, double Height) size, Func<string, string>? linkTo, Action<SvgDrawing> draw)
    {
        var text = new StringBuilder();
        var settings = new XmlWriterSettings
        {
            OmitXmlDeclaration = true,
            Indent = true,
            IndentChars = "",
            NewLineChars = "\n",
        };
        using (var xml = XmlWriter.Create(text, settings))
        {
            xml.WriteStartElement("svg", "http://www.w3.org/2000/svg");
            xml.WriteAttributeString("class", "chart");
            xml.WriteAttributeString("viewBox", $"0 0 {Number(size.Width)} {Number(size.Height)}");
            xml.WriteAttributeString("role", linkTo is null ? "img" : "group");
            xml.WriteAttributeString("aria-label", ShownText.Of(title));
            if (linkTo is null)
            {
                xml.WriteAttributeString("width", Number(size.Width));
                xml.WriteAttributeString("height", Number(size.Height));
                xml.WriteElementString("style", ChartStyle.StandAlone);
            }

            var drawing = new SvgDrawing(xml, linkTo);
            drawing.Rectangle("ground", 0, 0, size.Width, size.Height);
            draw(drawing);
            xml.WriteEndElement();
        }

        return text.Append('\n').ToString();
    }

    /// <summary>Draws what belongs together and has a class.</summary>
    public void Group(string style, Action draw) => Element("g", style, draw);

    /// <summary>Draws the mark of a record: its words on hover, and a link where the chart has links.</summary>
    public void Mark(string id, string words, Action draw)
    {
        _xml.WriteStartElement(_linkTo is null ? "g" : "a");
        if (_linkTo is not null)
        {
            _xml.WriteAttributeString("href", _linkTo(id));
        }

        _xml.WriteElementString("title", ShownText.Of(words));
        draw();
        _xml.WriteEndElement();
    }

    /// <summary>Draws something with words on hover.</summary>
    public void Note(string words, Action draw)
    {
        _xml.WriteStartElement("g");
        _xml.WriteElementString("title", ShownText.Of(words));
        draw();
        _xml.WriteEndElement();
    }

    /// <summary>Draws a rectangle.</summary>
    public void Rectangle(string style, double x, double y, double width, double height, string? fill = null) =>
        Element("rect", style, () =>
        {
            Attribute("x", x);
            Attribute("y", y);
            Attribute("width", width);
            Attribute("height", height);
            if (fill is not null)
            {
                _xml.WriteAttributeString("fill", fill);
            }
        });

    /// <summary>Draws a straight line.</summary>
    public void Line(string style, double x1, double y1, double x2, double y2) => Element("line", style, () =>
    {
        Attribute("x1", x1);
        Attribute("y1", y1);
        Attribute("x2", x2);
        Attribute("y2", y2);
    });

    /// <summary>Draws a line through points, closed where it is an area.</summary>
    public void Path(string style, bool isClosed, params (double X, double Y)[] points) => Element("path", style, () =>
    {
        var path = new StringBuilder();
        foreach ((double x, double y) in points)
        {
            path.Append(path.Length == 0 ? 'M' : 'L').Append(Number(x)).Append(' ').Append(Number(y));
        }

        _xml.WriteAttributeString("d", path + (isClosed ? "Z" : ""));
    });

    /// <summary>Draws a circle.</summary>
    public void Circle(string style, double x, double y, double radius) => Element("circle", style, () =>
    {
        Attribute("cx", x);
        Attribute("cy", y);
        Attribute("r", radius);
    });

    /// <summary>Writes words.</summary>
    public void Text(string style, double x, double y, string text, string anchor = "start")
    {
        Element("text", style, () =>
        {
            Attribute("x", x);
            Attribute("y", y);
            if (anchor != "start")
            {
                _xml.WriteAttributeString("text-anchor", anchor);
            }

            _xml.WriteString(ShownText.Of(text));
        });
    }

    /// <summary>Declares a fill in the colour of a class that fades out on both sides, or upwards and downwards.</summary>
    public void Fade(string id, string colour, bool isUpright) => Element("linearGradient", colour, () =>
    {
        _xml.WriteAttributeString("id", id);
        if (isUpright)
        {
            Attribute("x2", 0);
            Attribute("y2", 1);
        }

        foreach ((string offset, string opacity) in new[] { ("0", "0"), (".5", "1"), ("1", "0") })
        {
            _xml.WriteStartElement("stop");
            _xml.WriteAttributeString("offset", offset);
            _xml.WriteAttributeString("stop-color", "currentColor");
            _xml.WriteAttributeString("stop-opacity", opacity);
            _xml.WriteEndElement();
        }
    });

    private void Element(string name, string style, Action write)
    {
        _xml.WriteStartElement(name);
        if (style.Length > 0)
        {
            _xml.WriteAttributeString("class", style);
        }

        write();
        _xml.WriteEndElement();
    }

    private void Attribute(string name, double value) => _xml.WriteAttributeString(name, Number(value));

    // One decimal is finer than a pixel; adding zero makes plain zero of what rounds to minus zero.
    private static string Number(double value) =>
        (Math.Round(value, 1, MidpointRounding.AwayFromZero) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);
}
