using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factbook.Tool.Export.Relations;

namespace Factbook.Tool.Export.Formats;

/// <summary>Writes the statements that make a table.</summary>
internal static class SqliteSchema
{
    private const int LongestName = 1000;

    /// <summary>The statements for a table: the table itself, then its indexes.</summary>
    /// <param name="relation">The table.</param>
    /// <param name="indexNames">Gives names to indexes, which share one space of names with tables.</param>
    public static IEnumerable<string> Of(Relation relation, UniqueNames indexNames)
    {
        var columnNames = new UniqueNames(LongestName);
        foreach (Column column in relation.Columns)
        {
            columnNames.Take(column.Name);
        }

        IEnumerable<string> parts =
        [
            .. relation.Columns.Select(Column),
            .. relation.Columns.Where(column => column.Kind == ColumnKind.Decimal)
                .Select(column => Number(column, columnNames.Take(column.Name + "_number"))),
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
                ? string.Join(", ", key.Columns.Select(column => $"ifnull({Quote(column)}, ''), {Quote(column)} IS NULL"))
                : Names(key.Columns);
            yield return $"CREATE UNIQUE INDEX {Index(relation, key.Columns, indexNames)} ON {Quote(relation.Name)} ({columns})";
        }

        foreach (ForeignKey key in relation.ForeignKeys.Where(key => key.Columns[0] != relation.PrimaryKey[0]))
        {
            yield return $"CREATE INDEX {Index(relation, key.Columns, indexNames)} ON {Quote(relation.Name)} ({Names(key.Columns)})";
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

    // SQLite has numbers of 15 digits, which the text is not; for sums and comparisons they do.
    private static string Number(Column column, string name) =>
        $"{Quote(name)} NUMERIC GENERATED ALWAYS AS (CAST({Quote(column.Name)} AS NUMERIC)) VIRTUAL";

    private static string? Check(Column column, string name)
    {
        if (column.Categories is { } categories)
        {
            return $"{name} IN ({string.Join(", ", categories.Select(value => Literal(value.Text)))})";
        }

        List<string> conditions = [];
        if (column.Kind == ColumnKind.Boolean)
        {
            conditions.Add($"{name} IN (0, 1)");
        }

        string number = column.Kind == ColumnKind.Decimal ? $"CAST({name} AS NUMERIC)" : name;
        AddBound(conditions, number, ">=", column.Minimum);
        AddBound(conditions, number, "<=", column.Maximum);
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
        ColumnKind.Double => "REAL",
        _ => "TEXT",
    };

    /// <summary>Names in quotes, with commas between.</summary>
    public static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(Quote));

    private static string Index(Relation relation, IEnumerable<string> columns, UniqueNames names) =>
        Quote(names.Take($"{relation.Name}_by_{string.Join("_", columns)}"));

    private static string Literal(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
}
