using System;
using System.Linq;
using System.Xml.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;
using Factbook.Tool.Facts;
using Factbook.Tool.Site.Links;
using Factbook.Tool.Site.Words;
using static Factbook.Tool.Html.Markup;

namespace Factbook.Tool.Site.Parts;

/// <summary>Shows values to readers.</summary>
/// <param name="data">The dataset.</param>
/// <param name="links">The links of the page.</param>
internal sealed class ValueMarkup(SiteData data, PageLinks links)
{
    /// <summary>A value with all that it says; lists stand one item below the other.</summary>
    public object Of(Value value) => value switch
    {
        ListValue { Items.Count: 1 } list => Of(list.Items[0]),
        ListValue list => List(list.Items.Select(item => Tag("li", Of(item)))),
        ReferenceValue reference => links.Fact(reference.Key),
        ObjectValue instance => Of(data.Facts.Of(instance)),
        TextValue text => Text(text.Text),
        EnumValue member => Tag("span", Attribute("title", Find(member)?.Description), Words(member)),
        EdtfValue or DateValue => Date(FactDates.Of(value)!.Value),
        _ => Brief(value),
    };

    /// <summary>A value where there is little room: lists stand on one line, and nothing is explained.</summary>
    public object Brief(Value value) => value switch
    {
        ListValue list => list.Items.Select((item, place) => new[] { place > 0 ? ", " : null, Brief(item) }).ToArray(),
        ReferenceValue reference => links.ShortFact(reference.Key),
        ObjectValue instance => Quantity(data.Facts.Of(instance)) ?? (object)PageLinks.Shorten(data.Facts.Text(value)),
        EnumValue member => Words(member),
        BooleanValue truth => truth.Truth ? "yes" : "no",
        EdtfValue or DateValue => DateWords.Of(FactDates.Of(value)!.Value),
        _ => data.Facts.Text(value),
    };

    /// <summary>A date in words, which says on hover how the data have it.</summary>
    public static XElement Date(EdtfDate date) =>
        Tag("span", Class("date"), Attribute("title", date.ToString()), DateWords.Of(date));

    private object Of(Fact part)
    {
        if (Quantity(part) is { } amount)
        {
            return part.Text("as_stated") is { } stated
                ? new object[] { amount, " ", Tag("q", Class("quiet"), stated) }
                : amount;
        }

        if (part.Is(CoreNames.NameVariant))
        {
            return Tag("span", Attribute("lang", part.Text(NameVariant.Slots.Language)), part.Text(NameVariant.Slots.Text));
        }

        return Tag(
            "dl",
            Class("parts"),
            part.Slots.Select(slot => new[]
            {
                Tag("dt", SlotWords.Of(slot.Definition.Name)), Tag("dd", Of(slot.Value)),
            }));
    }

    private static XElement? Quantity(Fact part) => part.Is(CoreNames.Quantity)
        ? Tag("span", Class("amount"), QuantityWords.Of(part).ToString())
        : null;

    private string Words(EnumValue member) => Find(member)?.Title ?? SlotWords.Of(member.Text);

    private PermissibleValue? Find(EnumValue member) =>
        data.Schema.FindEnum(member.EnumName)?.Values.FirstOrDefault(value => value.Text == member.Text);

    // Only addresses that a browser opens as a page become links; a text such as javascript:alert(1) stays a text.
    private static object Text(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https"
            ? Link(text, Attribute("rel", "noopener noreferrer"), Class("outside"), text)
            : text;
}
