using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Tool.Html;
using static Factbook.Tool.Html.Markup;

namespace Factbook.Tool.Site;

/// <summary>
/// Cuts a page that would be too long to load into parts that lead to each other: between the elements that it consists of, and
/// between the items of long lists and tables in them, which then stand in every part with their heads.
/// </summary>
internal static class PageCutter
{
    /// <summary>The most bytes of what stands in a part, without the frame around it.</summary>
    public const int LongestPart = 280_000;

    // Shorter lists stay whole.
    private const int FewItems = 40;

    private static readonly string[] Lists = ["ul", "tbody"];

    /// <summary>The page, or its parts.</summary>
    public static IEnumerable<Page> Cut(Page page)
    {
        XElement[] content = [.. page.Content.OfType<XElement>()];
        Piece[] pieces = [.. content.SelectMany(Pieces)];
        int foot = page.Foot.OfType<XElement>().Sum(SizeOf);
        if (pieces.Sum(piece => piece.Size) + foot <= LongestPart)
        {
            return [page];
        }

        List<List<Piece>> parts = Pack(pieces, foot);
        return parts.Select((part, index) => new Page(
            PathOf(page.Path, index + 1),
            index == 0 ? page.Title : string.Create(CultureInfo.InvariantCulture, $"{page.Title}, part {index + 1}"),
            [
                .. index == 0 ? [] : (XElement[])[Tag("h1", Link(FileOf(page.Path, 1), page.Title), $", part {Digits.Of(index + 1)}")],
                Parts(page.Path, index + 1, parts.Count),
                .. Elements(part),
                Parts(page.Path, index + 1, parts.Count),
            ])
        {
            Foot = index == 0 ? page.Foot : [],
        });
    }

    /// <summary>Where a part of a page stands.</summary>
    public static string PathOf(string path, int part) =>
        part == 1 ? path : string.Create(CultureInfo.InvariantCulture, $"{path[..^".html".Length]}~{part}.html");

    /// <summary>Leads to the other parts of a page; nothing where there is one.</summary>
    public static XElement? Parts(string path, int part, int parts) => parts == 1 ? null : Tag(
        "nav",
        Class("parts"),
        Attribute("aria-label", "Parts"),
        $"Part {Digits.Of(part)} of {Digits.Of(parts)}",
        part > 2 ? Lead(path, 1, "first") : null,
        part > 1 ? Lead(path, part - 1, "previous") : null,
        part < parts ? Lead(path, part + 1, "next") : null,
        part < parts - 1 ? Lead(path, parts, "last") : null);

    private static object[] Lead(string path, int target, string words) => [" · ", Link(FileOf(path, target), words)];

    private static List<List<Piece>> Pack(Piece[] pieces, int foot)
    {
        List<List<Piece>> parts = [[]];
        int size = foot;
        foreach (Piece piece in pieces)
        {
            if (size + piece.Size > LongestPart && parts[^1].Count > 0)
            {
                parts.Add([]);
                size = 0;
            }

            parts[^1].Add(piece);
            size += piece.Size;
        }

        return parts;
    }

    private static IEnumerable<Piece> Pieces(XElement element)
    {
        XElement? list = element.DescendantsAndSelf()
            .Where(inner => Lists.Contains(inner.Name.LocalName))
            .MaxBy(inner => inner.Elements().Count());
        return list is null || list.Elements().Count() < FewItems
            ? [new Piece(element, null, null, SizeOf(element))]
            : list.Elements().Select(item => new Piece(element, list, item, SizeOf(item)));
    }

    // Items that follow each other in one list are put into one copy of what stands around them.
    private static IEnumerable<XElement> Elements(List<Piece> part)
    {
        for (int i = 0; i < part.Count;)
        {
            Piece first = part[i];
            XElement[] items = [.. part.Skip(i).TakeWhile(piece => piece.Item is not null && piece.List == first.List).Select(piece => piece.Item!)];
            yield return first.List is null ? first.Element : Copy(first.Element, first.List, items);
            i += first.List is null ? 1 : items.Length;
        }
    }

    private static XElement Copy(XElement element, XElement list, XElement[] items) => element == list
        ? new XElement(element.Name, element.Attributes(), items)
        : new XElement(
            element.Name,
            element.Attributes(),
            element.Nodes().Select(node => node is XElement inner && inner.DescendantsAndSelf().Contains(list) ? Copy(inner, list, items) : node));

    /// <summary>The bytes that an element takes in a page.</summary>
    public static int SizeOf(XElement element) => Encoding.UTF8.GetByteCount(HtmlText.Of(element));

    private static string FileOf(string path, int part) => PathOf(path, part).Split('/')[^1];

    /// <summary>What is not cut: an element, or an item of a list in it.</summary>
    private sealed record Piece(XElement Element, XElement? List, XElement? Item, int Size);
}
