using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Factbook.Exports.Tests.RoundTrips;

/// <summary>Draws a schema and data that fit it, and knows every value.</summary>
internal sealed class DrawnDataset
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.Default };

    private readonly Random _random;
    private readonly RandomTexts _texts;
    private readonly Dictionary<string, List<string>> _ids;
    private readonly List<Leaf> _leaves = [];

    public DrawnDataset(int seed)
    {
        _random = new Random(seed);
        _texts = new RandomTexts(_random);
        Model = new DrawnSchema(_random);
        Schema = Model.Yaml();
        int number = 0;
        _ids = Model.Tables.ToDictionary(table => table.Name, _ => Enumerable.Range(0, _random.Next(0, 6))
            .Select(_ => $"{(_random.Next(4) == 0 ? "Id" : "id")} {++number}{(_random.Next(5) == 0 ? "," : "")}").ToList());
        Data = "{" + string.Join(",\n", Model.Tables.Select(table => $"{table.Name}: [{string.Join(",\n", _ids[table.Name].Select(id => Row(table, id)))}]")) + "}\n";
    }

    /// <summary>What was drawn.</summary>
    public DrawnSchema Model { get; }

    /// <summary>The schema in YAML.</summary>
    public string Schema { get; }

    /// <summary>The data in YAML.</summary>
    public string Data { get; }

    /// <summary>All values.</summary>
    public IReadOnlyList<Leaf> Leaves => _leaves;

    /// <summary>How many rows there are.</summary>
    public int Rows => _ids.Values.Sum(ids => ids.Count);

    private string Row(DrawnTable table, string id)
    {
        string path = Leaf.Step(table.Name, id);
        int kind = _random.Next(table.Descendants.Count + 1);
        List<DrawnSlot> slots = [.. table.Class.Slots];
        string designator = "";
        if (kind > 0)
        {
            DrawnClass descendant = table.Descendants[kind - 1];
            slots.AddRange(descendant.Slots);
            designator = $", {DrawnSchema.Designator}: {descendant.Name}";
            _leaves.Add(new Leaf(Leaf.Step(path, DrawnSchema.Designator), descendant.Name));
        }

        _leaves.Add(new Leaf(Leaf.Step(path, "id"), id));
        return $"{{id: {Quoted(id)}{designator}{Slots(slots.Where(slot => slot.Name != DrawnSchema.Designator), path, 0)}}}";
    }

    private string Slots(IEnumerable<DrawnSlot> slots, string path, int depth)
    {
        var text = new StringBuilder();
        foreach (DrawnSlot slot in slots)
        {
            if ((slot.IsRequired || _random.Next(3) > 0) && Value(slot, Leaf.Step(path, slot.Name), depth) is { } value)
            {
                text.Append(", ").Append(slot.Name).Append(": ").Append(value);
            }
        }

        return text.ToString();
    }

    private string? Value(DrawnSlot slot, string path, int depth)
    {
        if (!slot.IsList)
        {
            return Single(slot, path, depth);
        }

        List<string> items = [];
        for (int i = _random.Next(slot.IsRequired ? 1 : 0, 4); i > 0; i--)
        {
            if (Single(slot, Leaf.Step(path, items.Count + 1), depth) is { } item)
            {
                items.Add(item);
            }
        }

        return items.Count == 0 ? null : $"[{string.Join(", ", items)}]";
    }

    private string? Single(DrawnSlot slot, string path, int depth)
    {
        if (slot.Class is { } part)
        {
            return Instance(part, path, depth + 1);
        }

        if (Scalar(slot.Range) is not { } text)
        {
            return null;
        }

        _leaves.Add(new Leaf(path, text));
        return Quoted(text);
    }

    // An instance without a value cannot be told from none in a flat table.
    private string? Instance(DrawnClass part, string path, int depth)
    {
        if (depth > 3)
        {
            return null;
        }

        int before = _leaves.Count;
        string slots = Slots(part.Slots, path, depth);
        if (_leaves.Count == before)
        {
            DrawnSlot? scalar = part.Slots.Find(slot => slot is { Class: null, IsList: false });
            string? only = scalar is null ? null : Single(scalar, Leaf.Step(path, scalar.Name), depth);
            return only is null ? null : $"{{{scalar!.Name}: {only}}}";
        }

        return "{" + slots.TrimStart(',', ' ') + "}";
    }

    private string? Scalar(string range) => range switch
    {
        "string" => _texts.Text(),
        "Code" => _random.Next(2) == 0 ? "aZ" : "Kb7",
        "integer" => _texts.Integer(),
        "decimal" => _texts.Decimal(),
        "double" => _texts.Double(),
        "boolean" => _texts.Boolean(),
        "date" => _texts.Date(),
        "datetime" => _texts.DateTime(),
        "time" => _texts.Time(),
        "Edtf" => _texts.Edtf(),
        "Shape" => ((string[])["round", "not round", "no, \"none\"", "it's"])[_random.Next(4)],
        DrawnSchema.TextOrNumber => _random.Next(2) == 0 ? _random.Next(100).ToString(CultureInfo.InvariantCulture) : "x" + _texts.Text(),
        "Row" => Reference(_ids.Values.SelectMany(ids => ids)),
        _ => Reference(_ids[Model.Tables[0].Name]),
    };

    private string? Reference(IEnumerable<string> ids)
    {
        string[] all = [.. ids];
        return all.Length == 0 ? null : all[_random.Next(all.Length)];
    }

    // JSON writes a text as YAML reads it in double quotes.
    private static string Quoted(string text) => JsonSerializer.Serialize(text, Plain);
}
