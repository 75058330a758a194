using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Factbook.Exports.Tests.RoundTrips;

/// <summary>Draws a schema whose names meet wherever they can.</summary>
internal sealed class DrawnSchema
{
    /// <summary>The range of a slot that holds a number or a text.</summary>
    public const string TextOrNumber = "text_or_number";

    /// <summary>The slot that says of which descendant a row is.</summary>
    public const string Designator = "kind_of";

    private static readonly string[] SlotNames =
        ["a", "b", "a_b", "b_a", "tags", "tags_b", "position", "value", "record_id", "a_earliest", "a_number", "x_y", "size", "a_tags", "part", "A_b_c"];

    private static readonly string[] TableNames = ["towns", "towns_tags", "towns_a", "Records", "aux", "records_a", "sqlite_a", "a", "con"];

    private static readonly string[] Scalars =
        ["string", "string", "Code", "integer", "decimal", "double", "boolean", "date", "datetime", "time", "Edtf", "Shape", TextOrNumber];

    private readonly Random _random;
    private readonly List<DrawnClass> _values = [];

    public DrawnSchema(Random random)
    {
        _random = random;
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            _values.Add(Class($"Part{i}", 4, isRow: false));
        }

        // Instances in place may hold others of their class; at some depth the data end.
        DrawnClass last = _values[^1];
        last.Slots.Add(new DrawnSlot("again", last.Name, last, random.Next(2) == 0, false));
        string[] names = Shuffled(TableNames).DistinctBy(Folded).Take(random.Next(1, 5)).ToArray();
        TableClasses = [.. names.Select((_, index) => $"Row{index}")];
        Tables = [.. names.Select((name, index) => Table(name, TableClasses[index]))];
    }

    /// <summary>The tables.</summary>
    public IReadOnlyList<DrawnTable> Tables { get; }

    /// <summary>The classes of the tables, in their order.</summary>
    public IReadOnlyList<string> TableClasses { get; }

    /// <summary>The schema in YAML.</summary>
    public string Yaml()
    {
        var yaml = new StringBuilder("""
            id: https://example.org/drawn
            name: Drawn_1
            default_range: string
            imports: [linkml:types]
            types:
              Edtf: {typeof: string, annotations: {factbook_parser: edtf}}
              Code: {typeof: string, pattern: "(?i)^[a-z]{2}\\d?$"}
            enums:
              Shape: {permissible_values: {round: {}, "not round": {}, "no, \"none\"": {}, it's: {}}}
            classes:

            """);
        yaml.Append("  Root: {tree_root: true, attributes: {")
            .AppendJoin(", ", Tables.Select(table => $"{table.Name}: {{range: {table.Class.Name}, multivalued: true, inlined_as_list: true}}"))
            .Append("}}\n");
        yaml.Append("  Row: {abstract: true, attributes: {id: {identifier: true}}}\n");
        foreach (DrawnClass part in _values)
        {
            Append(yaml, part, "");
        }

        foreach (DrawnTable table in Tables)
        {
            Append(yaml, table.Class, "is_a: Row, ");
            foreach (DrawnClass descendant in table.Descendants)
            {
                Append(yaml, descendant, $"is_a: {table.Class.Name}, ");
            }
        }

        return yaml.ToString();
    }

    private static void Append(StringBuilder yaml, DrawnClass definition, string inherits) =>
        yaml.Append("  ").Append(definition.Name).Append(": {").Append(inherits).Append("attributes: {")
            .AppendJoin(", ", definition.Slots.Select(slot => slot.Yaml)).Append("}}\n");

    private DrawnTable Table(string name, string className)
    {
        DrawnClass row = Class(className, 7, isRow: true);
        if (_random.Next(2) == 0)
        {
            return new DrawnTable(name, row, []);
        }

        row.Slots.Add(new DrawnSlot(Designator, "string", null, false, false));
        string[] taken = [.. row.Slots.Select(slot => Folded(slot.Name))];
        DrawnClass[] descendants = [.. Enumerable.Range(1, 2).Select(number =>
        {
            DrawnClass descendant = Class($"{className}Kind{number}", 5, isRow: true);
            descendant.Slots.RemoveAll(slot => taken.Contains(Folded(slot.Name)));
            return descendant;
        })];
        return new DrawnTable(name, row, descendants);
    }

    private DrawnClass Class(string name, int most, bool isRow) => new(
        name,
        [
            .. Shuffled(SlotNames).DistinctBy(Folded).Take(_random.Next(1, most + 1)).Select(slot =>
            {
                string range = _random.Next(5) switch
                {
                    0 when _values.Count > 0 => _values[_random.Next(_values.Count)].Name,
                    1 when isRow => _random.Next(2) == 0 ? "Row" : "Row0",
                    _ => Scalars[_random.Next(Scalars.Length)],
                };
                return new DrawnSlot(
                    slot, range, _values.Find(part => part.Name == range), _random.Next(3) == 0, Scalars.Contains(range) && _random.Next(4) == 0);
            }),
        ]);

    private string[] Shuffled(string[] names)
    {
        string[] copy = [.. names];
        _random.Shuffle(copy);
        return copy;
    }

    // Names that would be one in C#, whatever its case, are errors.
    private static string Folded(string name) => name.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant();
}
