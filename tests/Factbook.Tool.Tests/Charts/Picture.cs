using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;

namespace Factbook.Tool.Tests.Charts;

/// <summary>What can be seen in a chart.</summary>
internal sealed class Picture(string svg)
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly XElement _root = XElement.Parse(svg);

    /// <summary>All words in it, those on hover apart.</summary>
    public string[] Words => [.. _root.Descendants(Svg + "text").Select(text => text.Value)];

    /// <summary>What marks say on hover.</summary>
    public string[] Titles => [.. Marks.Select(mark => mark.Element(Svg + "title")!.Value)];

    /// <summary>Where the links lead.</summary>
    public string[] Links => [.. _root.Descendants(Svg + "a").Select(link => link.Attribute("href")!.Value)];

    /// <summary>The elements that scripts or foreign files could come in by.</summary>
    public IEnumerable<string> Names => _root.DescendantsAndSelf().Select(element => element.Name.LocalName).Distinct();

    private IEnumerable<XElement> Marks => _root.Descendants().Where(element => element.Element(Svg + "title") is not null);

    /// <summary>The bar of the only mark whose words begin so, without the stretch that a pointer can hit.</summary>
    public XElement Bar(string words) => Mark(words).Elements(Svg + "rect").First(rect => (string?)rect.Attribute("class") != "reach");

    /// <summary>Everything drawn for the only mark whose words begin so.</summary>
    public XElement Mark(string words) =>
        Marks.Single(mark => mark.Element(Svg + "title")!.Value.StartsWith(words, System.StringComparison.Ordinal));

    /// <summary>The lines that join amounts.</summary>
    public int JoiningLines => _root.Descendants(Svg + "path")
        .Count(path => (string?)path.Attribute("class") == "line" && !path.Attribute("d")!.Value.EndsWith('Z'));

    /// <summary>A number of an element.</summary>
    public static double Number(XElement element, string attribute) =>
        double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
