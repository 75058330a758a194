using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factbook.Tool.Export.Relations;

namespace Factbook.Tool.Export.Formats;

/// <summary>Writes the statements that make a table.</summary>
internal static class SqliteSchema
{
    /// <summary>The statements for a table: the table itself, then its indexes.</summary>
    public static IEnumerable<string> Of(Relation relation)
    {
        IEnumerable<string> parts =
        [
            .. relation.Columns.Select(Column),
            $"PRIMARY KEY ({Names(relation.PrimaryKey)})",
            // References may run in circles, so that they are looked at when everything is in.
            .. relation.ForeignKeys.Select(key =>
                $"FOREIGN KEY ({Names(key.Columns)}) REFERENCES {Quote(key.Table)} ({Names(key.TargetColumns)})"
                + " DEFERRABLE INITIALLY DEFERRED"),
        ];
        yield return $"CREATE TABLE {Quote(relation.Name)} (\n  {string.Join(",\n  ", parts)}\n)";
        foreach (RelationKey key in relation.UniqueKeys)
        {
            string columns = key.NullsAreEqual
                ? string.Join(", ", key.Columns.Select(column => $"ifnull({Quote(column)}, '')"))
                : Names(key.Columns);
            yield return $"CREATE UNIQUE INDEX {Index(relation, key.Columns)} ON {Quote(relation.Name)} ({columns})";
        }

        foreach (ForeignKey key in relation.ForeignKeys.Where(key => key.Columns[0] != relation.PrimaryKey[0]))
        {
            yield return $"CREATE INDEX {Index(relation, key.Columns)} ON {Quote(relation.Name)} ({Names(key.Columns)})";
        }
    }

    /// <summary>A name in quotes.</summary>
    public static string Quote(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    private static string Column(Column column)
    {
        string name = Quote(column.Name);
        string required = column.IsRequired ? " NOT NULL" : "";
        string check = Check(column, name) is { } condition ? $" CHECK ({condition})" : "";
        return $"{name} {TypeOf(column.Kind)}{required}{check}";
    }

    private static string? Check(Column column, string name)
    {
        if (column.Categories is { } categories)
        {
            return $"{name} IN ({string.Join(", ", categories.Values.Select(value => Literal(value.Text)))})";
        }

        List<string> conditions = [];
        if (column.Kind == ColumnKind.Boolean)
        {
            conditions.Add($"{name} IN (0, 1)");
        }
        else if (column.Kind is ColumnKind.Integer or ColumnKind.Decimal or ColumnKind.Double)
        {
            AddBound(conditions, name, ">=", column.Slot?.MinimumValue);
            AddBound(conditions, name, "<=", column.Slot?.MaximumValue);
        }

        return conditions.Count == 0 ? null : string.Join(" AND ", conditions);
    }

    private static void AddBound(List<string> conditions, string name, string comparison, decimal? bound)
    {
        if (bound is { } value)
        {
            conditions.Add(string.Create(CultureInfo.InvariantCulture, $"{name} {comparison} {value}"));
        }
    }

    private static string TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Integer or ColumnKind.Boolean => "INTEGER",
        ColumnKind.Decimal => "NUMERIC",
        ColumnKind.Double => "REAL",
        _ => "TEXT",
    };

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(Quote));

    private static string Index(Relation relation, IEnumerable<string> columns) =>
        Quote($"{relation.Name}_by_{string.Join("_", columns)}");

    private static string Literal(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
}
