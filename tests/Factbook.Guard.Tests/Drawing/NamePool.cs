using System;
using System.Collections.Generic;

namespace Factbook.Guard.Tests.Drawing;

/// <summary>Names for the elements of a schema, each given once, whatever the case.</summary>
internal sealed class NamePool(Dice dice)
{
    private static readonly string[] Syllables =
        ["ba", "den", "fi", "gor", "hal", "ji", "ko", "lum", "ma", "nes", "or", "pi", "ra", "sto", "tu", "ven", "wes", "yo", "zan"];

    // Words that C#, SQL or the generated code might take for their own.
    private static readonly string[] HazardousSlots =
        ["class", "event", "value", "order", "group", "row", "item", "namespace", "select", "record", "field", "index", "number", "start",
         "name", "title", "label", "text", "reader", "data", "count", "keys", "fact", "slot", "kind_of", "values", "other"];

    // Names that the library, the core or the framework has, too.
    private static readonly string[] HazardousTypes =
        ["Quantity", "NameVariant", "Source", "Citation", "Dispute", "Claim", "Agent", "Identified", "Cited", "Dated", "Fact", "EdtfDate",
         "FactList", "Slot", "CalendarDate", "System", "String", "Object", "Type", "Exception", "Factbook", "FactValue", "Hedge", "Storage", "FactStorage", "Retired", "Indexes"];

    private readonly HashSet<string> _given = new(StringComparer.OrdinalIgnoreCase) { "Facts", "Any" };

    /// <summary>Whether names may have blanks.</summary>
    public bool HasBlanks { get; set; }

    /// <summary>Keeps a name from being given.</summary>
    public void Take(string name) => _given.Add(name);

    /// <summary>A name such as <c>GorLum</c>.</summary>
    public string Type() => Draw(() => dice.Chance(4)
        ? dice.Pick(HazardousTypes)
        : Word(upper: true) + (dice.Chance(30) ? Blank("") + Word(upper: true) : "") + (dice.Chance(10) ? "Named" : ""));

    /// <summary>A name such as <c>gor_lum</c>.</summary>
    public string Slot() => Draw(() => dice.Chance(12)
        ? dice.Pick(HazardousSlots)
        : Word(upper: false) + (dice.Chance(40) ? Blank("_") + Word(upper: false) : "") + (dice.Chance(8) ? "_2" : dice.Chance(8) ? "_named" : ""));

    /// <summary>A name that stands for several, such as <c>gor_lums</c>.</summary>
    public string Table() => Draw(() => Word(upper: false) + (dice.Chance(30) ? "_" + Word(upper: false) : "") + (dice.Chance(10) ? "s_named" : "s"));

    private string Draw(Func<string> make)
    {
        while (true)
        {
            string name = make();
            string inCSharp = name.Replace("_", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
            if (_given.Add(inCSharp))
            {
                return name;
            }
        }
    }

    private string Blank(string otherwise) => HasBlanks && dice.Chance(40) ? " " : otherwise;

    private string Word(bool upper)
    {
        string word = dice.Pick(Syllables) + dice.Pick(Syllables);
        return upper ? char.ToUpperInvariant(word[0]) + word[1..] : word;
    }
}
