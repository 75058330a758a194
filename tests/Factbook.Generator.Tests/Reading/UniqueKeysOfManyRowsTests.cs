using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Factbook.CompilerServices;
using Factbook.Generator.Tests.Hierarchies;
using Xunit;

namespace Factbook.Generator.Tests.Reading;

/// <summary>Unique keys of any values and of any number of rows are found by hashing, without building anything.</summary>
public sealed class UniqueKeysOfManyRowsTests
{
    private const string Classes = """
        classes:
          Root:
            tree_root: true
            attributes:
              houses: {range: House, multivalued: true, inlined_as_list: true}
              streets: {range: Street, multivalued: true, inlined_as_list: true}
          Street:
            attributes:
              id: {identifier: true}
          House:
            attributes:
              id: {identifier: true}
              title: {}
              code: {required: true}
              street: {range: Street}
              number: {range: integer, minimum_value: -1000000, maximum_value: 1000000}
              tax: {range: decimal}
            unique_keys:
              code: {unique_key_slots: [code]}
              title: {unique_key_slots: [title], consider_nulls_inequal: true}
              address: {unique_key_slots: [street, number], consider_nulls_inequal: false}
              tax: {unique_key_slots: [tax], consider_nulls_inequal: true}
        """;

    [Fact]
    public void Every_row_is_found_and_no_stranger()
    {
        var data = new StringBuilder("streets:\n- {id: s.0}\n- {id: s.1}\n- {id: s.2}\nhouses:\n");
        for (int row = 0; row < 5000; row++)
        {
            string street = row % 4 == 3 ? "" : $", street: s.{row % 4}";
            string tax = row % 5 == 0 ? "" : FormattableString.Invariant($", tax: \"{row / 8m:0.0##}\"");
            string title = row % 2 == 0 ? $"House {row}" : $"Дом {row} у реки";
            data.Append(CultureInfo.InvariantCulture, $"- {{id: h.{row:0000}, code: C-{row}, title: {title}, number: {row}{street}{tax}}}\n");
        }

        string wrong = new Probe(Classes, data.ToString()).Run<string>("""
            string.Join("; ", Houses.All.Where(house =>
                Houses.ByCode[house.Code] != house
                || Houses.ByCode.ContainsKey(house.Code + "0000")
                || Houses.ByTitle[house.Title!] != house
                || Houses.ByTitle.ContainsKey(house.Title + " ")
                || Houses.ByAddress[new(house.Street, house.Number)] != house
                || Houses.ByAddress.ContainsKey(new(Streets.Get("s.0"), house.Number)) != (house.Number % 4 == 0)
                || Houses.ByAddress.ContainsKey(new(house.Street, 5000 + house.Number))
                || (house.Tax is { } tax ? Houses.ByTax[tax * 1.00m] != house : Houses.ByTax.ContainsKey(house.Number!.Value / 8m))).Select(house => house.Id))
            + $"{Houses.ByTitle.Count} {Houses.ByTax.Count} {Houses.ByTax.ContainsKey(0)} {Houses.ByTax.Values.Count()}"
            """);

        Assert.Equal("5000 4000 False 4000", wrong);
    }

    [Fact]
    public void Numbers_that_are_hashed_two_at_a_time_find_their_rows()
    {
        var data = new StringBuilder("streets:\n- {id: s.0}\n- {id: s.1}\n- {id: s.2}\nplots:\n");
        for (int row = 0; row < 3000; row++)
        {
            string street = row % 4 == 3 ? "" : $", street: s.{row % 4}";
            data.Append(CultureInfo.InvariantCulture, $"- {{id: p.{row:0000}, number: {row / 8}, built: {(row % 8 < 4 ? "true" : "false")}, use: {(row % 2 == 0 ? "farm" : "home")}{street}}}\n");
        }

        string wrong = new Probe(
            """
            enums:
              Use:
                permissible_values: {farm: , home: }
            classes:
              Root:
                tree_root: true
                attributes:
                  plots: {range: Plot, multivalued: true, inlined_as_list: true}
                  streets: {range: Street, multivalued: true, inlined_as_list: true}
              Street:
                attributes:
                  id: {identifier: true}
              Plot:
                attributes:
                  id: {identifier: true}
                  street: {range: Street}
                  number: {range: integer, required: true, minimum_value: 0, maximum_value: 100000}
                  built: {range: boolean, required: true}
                  use: {range: Use, required: true}
                unique_keys:
                  all: {unique_key_slots: [street, number, built], consider_nulls_inequal: false}
                  also: {unique_key_slots: [use, built, number, street], consider_nulls_inequal: false}
            """,
            data.ToString()).Run<string>("""
            string.Join("; ", Plots.All.Where(plot =>
                Plots.ByAll[new(plot.Street, plot.Number, plot.Built)] != plot
                || Plots.ByAlso[new(plot.Use, plot.Built, plot.Number, plot.Street)] != plot
                || Plots.ByAll.ContainsKey(new(plot.Street, 1000 + plot.Number, plot.Built))
                || Plots.ByAlso.ContainsKey(new(plot.Use == Use.Farm ? Use.Home : Use.Farm, plot.Built, plot.Number, plot.Street))).Select(plot => plot.Id))
            + $"{Plots.ByAll.Count} {Plots.ByAlso.Count}"
            """);

        Assert.Equal("3000 3000", wrong);
    }

    [Fact]
    public void Keys_that_no_hash_tells_apart_are_found_all_the_same()
    {
        (string first, string second) = Colliding();
        Assert.Equal(default(KeyHash).Add(first).Value, default(KeyHash).Add(second).Value);

        string found = new Probe(Classes, $$"""
            houses:
            - {id: h.a, code: a, title: "{{first}}", number: 2}
            - {id: h.b, code: ж, title: "{{second}}", number: 3}
            - {id: h.c, code: c, number: 1}
            """).Run<string>($$"""
            $"{Houses.ByTitle["{{first}}"].Id} {Houses.ByTitle["{{second}}"].Id} {Houses.ByTitle.ContainsKey("c")} {Houses.ByCode["ж"].Id} {Houses.ByTax.ContainsKey(0)}"
            """);

        Assert.Equal("h.a h.b False h.b False", found);
    }

    // Two texts of eight characters: the second half of the one makes up for what the first half differs in.
    private static (string First, string Second) Colliding()
    {
        ulong factor = unchecked(Of("一一一一", "丁一一一") - Of("一一一一", "一一一一"));
        ulong inverse = Enumerable.Range(0, 6).Aggregate(factor, (value, _) => unchecked(value * (2 - (factor * value))));
        var random = new Random(1);
        string first = "北京明斯克白俄罗";
        while (true)
        {
            string half = string.Concat(Enumerable.Range(0, 4).Select(_ => (char)random.Next(0x4E00, 0xA000)));
            ulong difference = unchecked(Of(first[..4], first[4..]) - Of(half, first[4..]));
            ulong other = unchecked(Word(first[4..]) + (difference * inverse));
            string second = half + string.Concat(Enumerable.Range(0, 4).Select(i => (char)(other >> (16 * i))));
            if (second.All(character => character is >= '\u4E00' and < '\uA000'))
            {
                return (first, second);
            }
        }
    }

    private static ulong Word(string text) => text.Select((character, i) => (ulong)character << (16 * i)).Aggregate((one, other) => one | other);

    // Before it is mixed, which can be undone.
    private static ulong Of(string first, string second)
    {
        ulong value = default(KeyHash).Add(first + second).Value;
        return value ^ (value >> 32);
    }
}
