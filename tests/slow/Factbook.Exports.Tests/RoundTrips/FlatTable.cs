using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Factbook.Exports.Tests.RoundTrips;

/// <summary>A table of a data package: what its description says of slots and keys, and how its rows become values again.</summary>
internal sealed class FlatTable
{
    private readonly JsonElement[] _fields;
    private readonly string[] _key;
    private readonly string[][] _lists;

    private FlatTable(JsonElement resource)
    {
        Name = resource.GetProperty("name").GetString()!;
        File = resource.GetProperty("path").GetString()!;
        string[] lists = resource.TryGetProperty("slot", out JsonElement slot) ? slot.GetString()!.Split("[]") : [];
        Dataset = lists.Length == 0 ? null : lists[0].Split('.')[0];
        _lists = [.. lists.Select(list => list.Split('.', StringSplitOptions.RemoveEmptyEntries)).Where(list => list.Length > 0)];
        JsonElement schema = resource.GetProperty("schema");
        _fields = [.. schema.GetProperty("fields").EnumerateArray()];
        _key = [.. schema.GetProperty("primaryKey").EnumerateArray().Select(name => name.GetString()!)];
        Missing = schema.GetProperty("missingValues")[0].GetString()!;
        Columns = [.. _fields.Select(field => field.GetProperty("name").GetString()!)];
    }

    /// <summary>The name of the resource.</summary>
    public string Name { get; }

    /// <summary>The file.</summary>
    public string File { get; }

    /// <summary>The name of the table in databases.</summary>
    public string Table => Path.GetFileNameWithoutExtension(File);

    /// <summary>The table of the dataset; none for that of all records.</summary>
    public string? Dataset { get; }

    /// <summary>Whether the rows are records, and not items of a list.</summary>
    public bool HoldsRecords => _lists is [[_]];

    /// <summary>What stands for a value that is not there.</summary>
    public string Missing { get; }

    /// <summary>The names of the columns.</summary>
    public string[] Columns { get; }

    /// <summary>The types of the columns.</summary>
    public string TypeOf(int column) => _fields[column].GetProperty("type").GetString()!;

    /// <summary>The tables of a package.</summary>
    public static IReadOnlyList<FlatTable> Read(string folder)
    {
        using var package = JsonDocument.Parse(System.IO.File.ReadAllText(Path.Combine(folder, "datapackage.json")));
        return [.. package.RootElement.GetProperty("resources").Clone().EnumerateArray().Select(resource => new FlatTable(resource))];
    }

    /// <summary>The values of rows.</summary>
    public IEnumerable<Leaf> Leaves(IEnumerable<string?[]> rows) => Dataset is null ? [] : rows.SelectMany(Leaves);

    private IEnumerable<Leaf> Leaves(string?[] row)
    {
        string[] key = [.. _key.Select(column => row[Array.IndexOf(Columns, column)]!)];
        string path = Leaf.Step(Dataset!, key[0]);
        for (int i = 1; i < key.Length; i++)
        {
            IEnumerable<string> slots = i == 1 ? _lists[0].Skip(1) : _lists[i - 1];
            path = slots.Aggregate(path, Leaf.Step) + "\u0002" + key[i];
        }

        for (int i = 0; i < row.Length; i++)
        {
            bool isKey = !HoldsRecords && _key.Contains(Columns[i]);
            if (!isKey && row[i] is { } text && !_fields[i].TryGetProperty("derived_from", out _))
            {
                string[] slots = _fields[i].TryGetProperty("slot", out JsonElement slot) ? slot.GetString()!.Split('.') : [];
                foreach (Leaf leaf in Parts(slots.Aggregate(path, Leaf.Step), text, TypeOf(i) == "any"))
                {
                    yield return leaf;
                }
            }
        }
    }

    private static IEnumerable<Leaf> Parts(string path, string text, bool mayBeJson)
    {
        if (!mayBeJson || text.Length == 0 || text[0] is not ('{' or '[' or '"'))
        {
            return [new Leaf(path, text)];
        }

        using var json = JsonDocument.Parse(text);
        return [.. JsonLeaves.Of(json.RootElement, path)];
    }
}
