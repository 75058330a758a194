using System.Linq;
using System.Xml.Linq;
using Factbook.Compiler.Binding;
using Factbook.Tool.Facts;
using Factbook.Tool.Site.Words;
using static Factbook.Tool.Html.Markup;

namespace Factbook.Tool.Site.Parts;

/// <summary>Shows the names of somebody or something, by the script in which they are written.</summary>
internal static class NameTable
{
    /// <summary>The names, or nothing where there are none.</summary>
    public static XElement?[] Of(Fact fact)
    {
        Fact[] names = [.. fact.Children(CoreNames.NamesSlot).Where(name => name.Is(CoreNames.NameVariant))];
        return names.Length == 0 ? [] :
        [
            Tag("h2", "Names"),
            Tag(
                "table",
                Class("slots"),
                Tag("tbody", names
                    .GroupBy(name => Scripts.Of(name.Text(NameVariant.Slots.Text) ?? ""))
                    .Select(script => Tag(
                        "tr",
                        RowHead(script.Key),
                        Tag("td", List(script.Select(Name))))))),
        ];
    }

    private static XElement Name(Fact name)
    {
        string[] about =
        [
            .. new[] { name.Text(NameVariant.Slots.Language), name.Text(NameVariant.Slots.Kind), name.Text(NameVariant.Slots.Romanization), name.Text(NameVariant.Slots.UsedIn) }
                .OfType<string>()
                .Select(SlotWords.Of),
        ];
        return Tag(
            "li",
            Tag("span", Attribute("lang", name.Text(NameVariant.Slots.Language)), name.Text(NameVariant.Slots.Text)),
            " ",
            Tag("span", Class("quiet"), string.Join(", ", about)));
    }
}
