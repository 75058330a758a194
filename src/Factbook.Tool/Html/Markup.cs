using System.Xml.Linq;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Tool.Html;

/// <summary>
/// Elements of HTML as trees: content is text, attributes, elements or sequences of these; nothing is left out of
/// escaping, because nothing is markup before <see cref="HtmlText"/> writes it.
/// </summary>
internal static class Markup
{
    /// <summary>An element.</summary>
    public static XElement Tag(string name, params object?[] content) => new(name, content);

    /// <summary>An attribute; <see langword="null"/> where it has no value.</summary>
    public static XAttribute? Attribute(string name, string? value) =>
        value is null ? null : new XAttribute(name, value);

    /// <summary>The attribute <c>class</c>.</summary>
    public static XAttribute Class(string names) => new("class", names);

    /// <summary>The attribute <c>id</c>.</summary>
    public static XAttribute Id(string id) => new("id", id);

    /// <summary>A link.</summary>
    public static XElement Link(string target, params object?[] content) =>
        new("a", new XAttribute("href", target), content);

    /// <summary>Lines of code; they may be wider than a screen, and then the keys move them.</summary>
    public static XElement Code(string lines) => new("pre", new XAttribute("tabindex", "0"), lines);

    /// <summary>The head of a row.</summary>
    public static XElement RowHead(params object?[] content) => new("th", new XAttribute("scope", "row"), content);

    /// <summary>A cell with a number.</summary>
    public static XElement Number(int number) => new("td", Class("number"), Digits.Of(number));

    /// <summary>A list without an order.</summary>
    public static XElement List(params object?[] items) => new("ul", items);
}
