using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factbook.Tool.Export.Relations;
using Microsoft.Data.Sqlite;

namespace Factbook.Tool.Export.Formats;

/// <summary>Writes a SQLite database with keys, checks and indexes; the foreign keys are enforced while it is filled.</summary>
internal static class SqliteDatabase
{
    private const int LongestIndexName = 200;

    /// <summary>Writes the database to a new file.</summary>
    public static void Write(Dataset dataset, string path, Action<string> progress)
    {
        SQLitePCL.Batteries_V2.Init();
        var builder = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, ForeignKeys = true };
        using var connection = new SqliteConnection(builder.ConnectionString);
        connection.Open();
        Execute(connection, "PRAGMA journal_mode = OFF");
        using (SqliteTransaction transaction = connection.BeginTransaction())
        {
            IReadOnlyList<Relation> relations = RelationBuilder.Build(dataset.Schema, dataset.Model);
            var indexNames = new UniqueNames(LongestIndexName);
            foreach (Relation relation in relations)
            {
                indexNames.Take(relation.Name);
            }

            foreach (string statement in relations.SelectMany(relation => SqliteSchema.Of(relation, indexNames)))
            {
                Execute(connection, statement);
            }

            foreach (Relation relation in relations)
            {
                Fill(connection, relation, progress);
            }

            progress("Following references ...");
            transaction.Commit();
        }
    }

    private static void Fill(SqliteConnection connection, Relation relation, Action<string> progress)
    {
        using SqliteCommand insert = connection.CreateCommand();
        IEnumerable<string> parameters = relation.Columns.Select((_, index) => Parameter(index));
        insert.CommandText = $"INSERT INTO {SqliteSchema.Quote(relation.Name)} ({SqliteSchema.Names(relation.Columns.Select(column => column.Name))})"
            + $" VALUES ({string.Join(", ", parameters)})";
        for (int i = 0; i < relation.Columns.Count; i++)
        {
            insert.Parameters.Add(new SqliteParameter { ParameterName = Parameter(i) });
        }

        foreach (string?[] row in RowProgress.Of(relation, progress))
        {
            for (int i = 0; i < row.Length; i++)
            {
                insert.Parameters[i].Value = Value(row[i], relation.Columns[i].Kind);
            }

            insert.ExecuteNonQuery();
        }
    }

    private static string Parameter(int index) => string.Create(CultureInfo.InvariantCulture, $"$p{index}");

    // A decimal stays a text, which keeps all its digits and its scale.
    private static object Value(string? text, ColumnKind kind) => text is null
        ? DBNull.Value
        : kind switch
        {
            ColumnKind.Integer => long.Parse(text, CultureInfo.InvariantCulture),
            ColumnKind.Double => double.Parse(text, CultureInfo.InvariantCulture),
            ColumnKind.Boolean => text == "true" ? 1L : 0L,
            _ => text,
        };

    private static void Execute(SqliteConnection connection, string statement)
    {
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The names in it come from a checked schema and are quoted; values are parameters.
        command.CommandText = statement;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
