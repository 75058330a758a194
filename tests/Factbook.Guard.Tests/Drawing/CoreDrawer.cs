using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factbook.Guard.Tests.Model;

namespace Factbook.Guard.Tests.Drawing;

/// <summary>Draws instances of the core module, which has rules of its own.</summary>
/// <param name="dice">The dice.</param>
/// <param name="values">What draws everything else.</param>
/// <param name="sources">The identifiers of the sources.</param>
/// <param name="agents">The identifiers of those who can publish and assert something.</param>
internal sealed class CoreDrawer(Dice dice, ValueDrawer values, IReadOnlyList<string> sources, IReadOnlyList<string> agents)
{
    private readonly Dictionary<string, bool> _isWhole = [];
    private int _names;

    /// <summary>An instance of a class of the core, or <see langword="null"/> where it is none of those.</summary>
    public DrawnObject? Instance(string className) => sources.Count == 0 ? null : className switch
    {
        "Citation" => Citation(),
        "NameVariant" => Name(),
        CoreShapes.Quantity => Quantity(),
        _ => null,
    };

    public DrawnScalar Language() => Text(dice.Pick(["en", "be", "zh-Hant", "ru"]));

    public DrawnObject Source(string id)
    {
        string? earlier = sources.TakeWhile(source => source != id).LastOrDefault();
        return Of(
            CoreShapes.Source,
            ("id", Text(id)),
            ("code_name", dice.Chance(40) ? Text("S" + values.Word() + "1") : null),
            ("title", Text(values.Text())),
            ("title_en", Maybe(values.Text())),
            ("kind", new DrawnMember("SourceKind", dice.Pick(["official", "news_wire", "dataset"]))),
            ("state", Maybe("BY")),
            ("publisher", Agent()),
            ("authors", Agent() is { } author ? new DrawnList([author]) : null),
            ("language", Language()),
            ("published", dice.Chance(50) ? new DrawnScalar(Scalar.Edtf, "2015-05~", "2015-05~") : null),
            ("accessed", new DrawnScalar(Scalar.Date, "2024-02-29", "2024-02-29")),
            ("reading", new DrawnMember("Reading", IsWhole(id) ? "whole" : "excerpt")),
            ("derives_from", earlier is not null && dice.Chance(40) ? new DrawnLink(earlier) : null),
            ("note", Maybe(values.Text())));
    }

    public DrawnObject Citation()
    {
        string source = dice.Pick(sources);
        return Of(
            "Citation",
            ("source", new DrawnLink(source)),
            ("locator", IsWhole(source) ? Text("p " + dice.Below(99).ToString(CultureInfo.InvariantCulture)) : null),
            ("stance", dice.Chance(30) ? new DrawnMember("CitationStance", "mentions") : null));
    }

    /// <summary>Says what inferred values follow from; nothing is inferred, unless the slots are right.</summary>
    public DrawnObject WithInference(DrawnObject row)
    {
        if (row.Find("inferred") is null)
        {
            return row;
        }

        List<(string, DrawnValue)> others = [.. row.Values.Where(value => value.Slot is not ("inferred" or "inference"))];
        int at = others.FindIndex(value => value.Item1 == "cites") + 1;
        others.Insert(at, ("inferred", new DrawnList([Text("cites")])));
        others.Insert(at + 1, ("inference", Text(values.Text() + ".")));
        return row with { Values = others };
    }

    private bool IsWhole(string source)
    {
        if (!_isWhole.TryGetValue(source, out bool isWhole))
        {
            isWhole = dice.Chance(60);
            _isWhole.Add(source, isWhole);
        }

        return isWhole;
    }

    private DrawnObject Name() => Of(
        "NameVariant",
        ("text", Text("Name " + (++_names).ToString(CultureInfo.InvariantCulture) + " " + values.Word())),
        ("language", Language()),
        ("kind", new DrawnMember("NameKind", dice.Pick(["primary", "alias", "former"]))),
        ("romanization", Maybe("pinyin")),
        ("used_in", dice.Chance(30) ? new DrawnScalar(Scalar.Edtf, "1990/..", "1990/..") : null));

    private DrawnObject Quantity()
    {
        bool isRange = dice.Chance(25);
        decimal amount = new(dice.Below(100_000), 0, 0, false, (byte)dice.Below(4));
        bool isMoney = dice.Chance(60);
        return Of(
            CoreShapes.Quantity,
            ("amount", Decimal(amount)),
            ("amount_high", isRange ? Decimal(amount + 1.5m) : null),
            ("hedge", new DrawnMember("Hedge", isRange ? "between" : dice.Pick(["exact", "about", "more_than", "up_to"]))),
            ("currency", isMoney ? Text("USD") : null),
            ("unit", isMoney ? null : Text("km")),
            ("unit_multiplier", dice.Chance(40) ? new DrawnScalar(Scalar.Integer, 9L, "9") : null),
            ("as_stated", Maybe(values.Text())));
    }

    private DrawnLink? Agent() => agents.Count > 0 && dice.Chance(50) ? new DrawnLink(dice.Pick(agents), IsToAny: true) : null;

    private DrawnScalar? Maybe(string text) => dice.Chance(40) ? Text(text) : null;

    public static DrawnObject Of(string className, params (string Slot, DrawnValue? Value)[] values) =>
        new(className, [.. values.Where(value => value.Value is not null).Select(value => (value.Slot, value.Value!))]);

    public static DrawnScalar Text(string text) => new(Scalar.Text, text, text);

    private static DrawnScalar Decimal(decimal number) =>
        new(Scalar.Decimal, number, number.ToString(CultureInfo.InvariantCulture));
}
