using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace Factbook.Benchmarks.Data;

/// <summary>Writes stays in towns as a dataset: a class that has every kind of index.</summary>
internal static class StayFolder
{
    private const int Towns = 997;

    // One in a thousand lasts for years, as tenures and sanctions do.
    private const int LongOnes = 1000;

    private const string Schema = """
        id: https://example.org/stays
        name: stays
        imports: [linkml:types, factbook:core]
        default_range: string
        classes:
          Dataset:
            tree_root: true
            attributes:
              towns: {range: Town, multivalued: true, inlined: true, inlined_as_list: true}
              stays: {range: Stay, multivalued: true, inlined: true, inlined_as_list: true}
          Town:
            attributes:
              id: {identifier: true}
          Stay:
            attributes:
              id: {identifier: true}
              number: {required: true}
              place: {range: integer, minimum_value: 0, maximum_value: 1000000, required: true, annotations: {factbook_index: true}}
              town: {range: Town, required: true}
              kind: {range: StayKind, required: true}
              open: {range: boolean, required: true}
              period: {range: EdtfDate, required: true}
              price: {range: Quantity, inlined: true, required: true, annotations: {factbook_index: true}}
              label: {required: true, annotations: {factbook_index: true}}
            unique_keys:
              number: {unique_key_slots: [number]}
              town_and_place: {unique_key_slots: [town, place]}
        enums:
          StayKind:
            permissible_values: {state: {}, official: {}, working: {}, private: {}, transit: {}, unknown: {}}

        """;

    /// <summary>Writes the dataset and returns the paths: the schema first, then the data.</summary>
    public static string[] Write(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        var towns = new StringBuilder("towns:\n");
        for (int town = 0; town < Towns; town++)
        {
            towns.Append(CultureInfo.InvariantCulture, $"  - id: {TownId(town)}\n");
        }

        var stays = new StringBuilder("stays:\n");
        for (int row = 0; row < count; row++)
        {
            Append(stays, row);
        }

        (string Name, string Text)[] files = [("schema.yaml", Schema), ("towns.yaml", towns.ToString()), ("stays.yaml", stays.ToString())];
        foreach ((string name, string text) in files)
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }

        return [.. files.Select(file => Path.Combine(folder, file.Name))];
    }

    private static string TownId(int number) => string.Create(CultureInfo.InvariantCulture, $"town.{number:D3}");

    private static void Append(StringBuilder text, int row)
    {
        int random = KeyShape.Scatter(row + 1);
        var first = CalendarDate.FromDayNumber(new CalendarDate(1992, 1, 20).DayNumber + (random % 12_000));
        var last = CalendarDate.FromDayNumber(first.DayNumber + (random % LongOnes == 0 ? 3000 : random % 3));
        text.Append(CultureInfo.InvariantCulture, $$"""
              - id: stay.{{row:D6}}
                number: {{KeyShape.Visit.Make(row)}}
                place: {{row / Towns}}
                town: {{TownId(row % Towns)}}
                kind: {{VisitRows.Kinds[random % VisitRows.Kinds.Length]}}
                open: {{(random % 5 == 0 ? "true" : "false")}}
                period: {{first}}/{{last}}
                price: {amount: "{{random % 1_000_000 / 100m:0.00}}", hedge: exact, currency: EUR}
                label: {{KeyShape.City.Make(random % 5000)}}

            """);
    }
}
