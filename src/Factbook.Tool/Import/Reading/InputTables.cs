using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Tool.Import.Reading;

/// <summary>Finds the tables in documents of JSON, JSON Lines or YAML.</summary>
internal static class InputTables
{
    /// <summary>
    /// The tables: a list of records is one, a mapping from keys to records is one, and an object whose parts are such
    /// lists has a table for each.
    /// </summary>
    /// <param name="documents">The documents; several are the records of one table.</param>
    /// <param name="name">The name of the table where the document does not say it.</param>
    /// <param name="file">The file, for errors.</param>
    /// <param name="notes">Receives what is left out.</param>
    /// <exception cref="ToolException">There are no records.</exception>
    public static IReadOnlyList<InputTable> Of(
        IReadOnlyList<InputNode> documents, string name, InputFile file, ICollection<string> notes)
    {
        IReadOnlyList<InputTable> tables = documents switch
        {
            [] => throw new ToolException($"{file.Path} is empty."),
            [InputList list] => [new InputTable(name, Rows(list.Items, file))],
            [InputObject root] => OfObject(root, name, file, notes),
            [InputScalar scalar] => throw file.Error(scalar.Position, "a list of records is expected, and here is a single value."),
            _ => [new InputTable(name, Rows(documents, file))],
        };
        return tables.Any(table => table.Rows.Count > 0) ? tables : throw new ToolException($"{file.Path} holds no records.");
    }

    private static List<InputTable> OfObject(InputObject root, string name, InputFile file, ICollection<string> notes)
    {
        if (IsMapping(root))
        {
            return [new InputTable(name, [.. root.Names.Zip(root.Values, Keyed)], "key")];
        }

        var tables = new List<InputTable>();
        for (int i = 0; i < root.Names.Length; i++)
        {
            switch (root.Values[i])
            {
                case InputList { Items.Count: > 0 } list when list.Items.All(item => item is InputObject):
                    tables.Add(new InputTable(root.Names[i], Rows(list.Items, file)));
                    break;
                case InputObject inner when IsMapping(inner):
                    tables.Add(new InputTable(root.Names[i], [.. inner.Names.Zip(inner.Values, Keyed)], "key"));
                    break;
                default:
                    notes.Add($"{file.Path}, {file.Place(root.Values[i].Position)}: '{root.Names[i]}' stands beside the tables and is not imported");
                    break;
            }
        }

        return tables.Count > 0 ? tables : [new InputTable(name, [root])];
    }

    // Records of one kind: what one of them says most of the others say, too.
    private static bool IsMapping(InputObject root)
    {
        if (root.Values.Length < 2 || !root.Values.All(value => value is InputObject))
        {
            return false;
        }

        int parts = root.Values.Sum(value => ((InputObject)value).Names.Length);
        int names = root.Values.SelectMany(value => ((InputObject)value).Names).Distinct(StringComparer.Ordinal).Count();
        return names * 2 <= parts;
    }

    private static InputObject Keyed(string key, InputNode value)
    {
        var inner = (InputObject)value;
        string name = Array.IndexOf(inner.Names, "key") < 0 ? "key" : "key_of_record";
        return new InputObject(
            inner.Position,
            [name, .. inner.Names],
            [new InputScalar(inner.Position, key, ScalarForm.Text), .. inner.Values]);
    }

    private static List<InputObject> Rows(IEnumerable<InputNode> items, InputFile file)
    {
        var rows = new List<InputObject>();
        foreach (InputNode item in items)
        {
            rows.Add(item switch
            {
                InputObject row => row,
                InputScalar value => new InputObject(value.Position, ["value"], [value]),
                _ => throw file.Error(item.Position, "a list stands in a list; each record is an object with named parts."),
            });
        }

        return rows;
    }
}
