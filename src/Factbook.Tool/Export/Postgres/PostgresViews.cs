using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factbook.Tool.Export.Relations;

namespace Factbook.Tool.Export.Postgres;

/// <summary>
/// A view for each table of the dataset that has lists: its rows with the lists beside, those of scalars as arrays, those of
/// instances as JSON with their own lists inside.
/// </summary>
/// <param name="relations">All tables; the lists of one follow it.</param>
/// <param name="names">The names.</param>
internal sealed class PostgresViews(IReadOnlyList<Relation> relations, PostgresNames names)
{
    /// <summary>Writes the views.</summary>
    public void Write(TextWriter script)
    {
        foreach (Relation table in relations.Where(relation => relation.Path.Count == 1))
        {
            Relation[] lists = [.. ListsOf(table)];
            if (lists.Length > 0)
            {
                string[] columns = ["t.*", .. lists.Select(list => $"{Whole(list, "t", table)} AS {names.FurtherColumn(table.Name, NameOf(list))}")];
                script.Write($"CREATE VIEW {names.Further(table.Name + "_with_lists")} AS\n  SELECT {string.Join(",\n    ", columns)}\n"
                    + $"  FROM {names.Table(table.Name)} t;\n");
            }
        }
    }

    private IEnumerable<Relation> ListsOf(Relation owner) => relations.Where(relation =>
        relation.Path.Count == owner.Path.Count + 1 && relation.ForeignKeys[0].Table == owner.Name);

    private static string NameOf(Relation list) => list.Path[^1].Replace('.', '_');

    private string Whole(Relation list, string owner, Relation ownerTable)
    {
        // A letter more for each list inside a list.
        string alias = owner + "l";
        string matches = string.Join(" AND ", list.ForeignKeys[0].Columns.Zip(list.ForeignKeys[0].TargetColumns).Select(pair =>
            $"{alias}.{names.Column(list.Name, pair.First)} = {owner}.{names.Column(ownerTable.Name, pair.Second)}"));
        string order = $"ORDER BY {alias}.{names.Column(list.Name, list.PrimaryKey[^1])}";
        string from = $"FROM {names.Table(list.Name)} {alias} WHERE {matches}";
        Column[] values = [.. list.Columns.Skip(list.PrimaryKey.Count)];
        if (values is [{ Path.Count: 0 }, ..])
        {
            return $"ARRAY(SELECT {alias}.{names.Column(list.Name, values[0].Name)} {from} {order})";
        }

        IEnumerable<string> pairs = values
            .Select(column => (column.Name, Value: $"{alias}.{names.Column(list.Name, column.Name)}"))
            .Concat(ListsOf(list).Select(inner => (Name: NameOf(inner), Value: Whole(inner, alias, list))))
            .Select(pair => $"jsonb_build_object({PostgresNames.Literal(pair.Name)}, {pair.Value})");
        return $"(SELECT jsonb_agg(jsonb_strip_nulls({string.Join(" || ", pairs.DefaultIfEmpty("'{}'::jsonb"))}) {order}) {from})";
    }
}
