using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Factbook.Tool.Export.Relations;

namespace Factbook.Tool.Export.Postgres;

/// <summary>One table: its definition, its rows and its keys.</summary>
/// <param name="relation">The table.</param>
/// <param name="names">The names.</param>
internal sealed class PostgresTable(Relation relation, PostgresNames names)
{
    // PostgreSQL keeps microseconds, and no offset from UTC: a text beside a moment says how it was written.
    private readonly Dictionary<string, string> _written = relation.Columns
        .Where(column => column.Kind == ColumnKind.DateTime)
        .ToDictionary(column => column.Name, column => names.FurtherColumn(relation.Name, column.Name + "_text"), StringComparer.Ordinal);

    private string Table => names.Table(relation.Name);

    /// <summary>Writes what makes the table.</summary>
    public void WriteDefinition(TextWriter script)
    {
        IEnumerable<string> parts =
        [
            .. relation.Columns.SelectMany(Definitions),
            $"PRIMARY KEY ({names.Columns(relation.Name, relation.PrimaryKey)})",
            .. relation.UniqueKeys.Select(key =>
                $"UNIQUE {(key.NullsAreEqual ? "NULLS NOT DISTINCT " : "")}({names.Columns(relation.Name, key.Columns)})"),
        ];
        script.Write($"CREATE TABLE {Table} (\n  {string.Join(",\n  ", parts)}\n);\n");
        if (relation.Description is { } description)
        {
            script.Write($"COMMENT ON TABLE {Table} IS {PostgresNames.Literal(description)};\n");
        }

        foreach (Column column in relation.Columns.Where(column => column.Description is not null || column.Unit is not null))
        {
            string unit = column.Unit is null ? "" : $" [{column.Unit}]";
            script.Write(
                $"COMMENT ON COLUMN {Table}.{names.Column(relation.Name, column.Name)} IS {PostgresNames.Literal((column.Description + unit).Trim())};\n");
        }
    }

    /// <summary>Writes the rows.</summary>
    public void WriteRows(TextWriter script, Action<string> progress)
    {
        string columns = string.Join(", ", relation.Columns.SelectMany(column =>
            (string[])[names.Column(relation.Name, column.Name), .. _written.TryGetValue(column.Name, out string? text) ? [text] : (string[])[]]));
        script.Write($"COPY {Table} ({columns}) FROM stdin;\n");
        foreach (string?[] row in RowProgress.Of(relation, progress))
        {
            for (int i = 0; i < row.Length; i++)
            {
                script.Write(i == 0 ? "" : "\t");
                bool isMoment = relation.Columns[i].Kind == ColumnKind.DateTime;
                WriteCell(script, isMoment ? Microseconds(row[i]) : row[i]);
                if (isMoment)
                {
                    script.Write('\t');
                    WriteCell(script, row[i]);
                }
            }

            script.Write('\n');
        }

        script.Write("\\.\n\n");
    }

    /// <summary>Writes the keys to other tables, which may refer to each other in circles.</summary>
    public void WriteForeignKeys(TextWriter script)
    {
        foreach (ForeignKey key in relation.ForeignKeys)
        {
            string columns = names.Columns(relation.Name, key.Columns);
            script.Write($"ALTER TABLE {Table} ADD FOREIGN KEY ({columns}) REFERENCES {names.Table(key.Table)}"
                + $" ({names.Columns(key.Table, key.TargetColumns)}) DEFERRABLE INITIALLY DEFERRED;\n");
            if (key.Columns[0] != relation.PrimaryKey[0])
            {
                string index = names.Further($"{relation.Name}_by_{string.Join('_', key.Columns)}");
                script.Write($"CREATE INDEX {index} ON {Table} ({columns});\n");
            }
        }
    }

    private IEnumerable<string> Definitions(Column column)
    {
        string name = names.Column(relation.Name, column.Name);
        string required = column.IsRequired ? " NOT NULL" : "";
        yield return $"{name} {TypeOf(column.Kind)}{required}{Check(column, name)}";
        if (_written.TryGetValue(column.Name, out string? text))
        {
            yield return $"{text} text{required}";
        }
    }

    private static string Check(Column column, string name)
    {
        List<string> conditions = [];
        if (column.Categories is { } categories)
        {
            conditions.Add($"{name} IN ({string.Join(", ", categories.Select(value => PostgresNames.Literal(value.Text)))})");
        }

        if (column.Minimum is { } minimum)
        {
            conditions.Add(string.Create(CultureInfo.InvariantCulture, $"{name} >= {minimum}"));
        }

        if (column.Maximum is { } maximum)
        {
            conditions.Add(string.Create(CultureInfo.InvariantCulture, $"{name} <= {maximum}"));
        }

        return conditions.Count == 0 ? "" : $" CHECK ({string.Join(" AND ", conditions)})";
    }

    private static string TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Integer => "bigint",
        ColumnKind.Decimal => "numeric",
        ColumnKind.Double => "double precision",
        ColumnKind.Boolean => "boolean",
        ColumnKind.Date => "date",
        ColumnKind.DateTime => "timestamp with time zone",
        _ => "text",
    };

    // 10:00:00.1234567Z: what is finer is cut off, for PostgreSQL would round.
    private static string? Microseconds(string? moment)
    {
        int point = moment?.IndexOf('.', StringComparison.Ordinal) ?? -1;
        int seventh = point + 7;
        return point >= 0 && seventh < moment!.Length && char.IsAsciiDigit(moment[seventh]) ? moment.Remove(seventh, 1) : moment;
    }

    private static void WriteCell(TextWriter script, string? text)
    {
        if (text is null)
        {
            script.Write("\\N");
        }
        else if (text.AsSpan().IndexOfAny("\\\n\r\t") < 0)
        {
            script.Write(text);
        }
        else
        {
            script.Write(new StringBuilder(text).Replace("\\", "\\\\").Replace("\n", "\\n").Replace("\r", "\\r").Replace("\t", "\\t"));
        }
    }
}
