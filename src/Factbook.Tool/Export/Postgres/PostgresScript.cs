using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Factbook.Tool.Export.Relations;

namespace Factbook.Tool.Export.Postgres;

/// <summary>
/// A script for <c>psql</c>: a schema of its own with tables, keys, checks, comments and views. It runs as one transaction, and
/// ends at the first thing that is wrong.
/// </summary>
internal static class PostgresScript
{
    /// <summary>Writes the script.</summary>
    public static void Write(Dataset dataset, string path, Action<string> progress)
    {
        IReadOnlyList<Relation> relations = RelationBuilder.Build(dataset.Schema, dataset.Model);
        var names = new PostgresNames(relations);
        PostgresTable[] tables = [.. relations.Select(relation => new PostgresTable(relation, names))];
        using var script = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        WriteHead(script, dataset);
        foreach (PostgresTable table in tables)
        {
            table.WriteDefinition(script);
        }

        script.Write('\n');
        foreach (PostgresTable table in tables)
        {
            table.WriteRows(script, progress);
        }

        foreach (PostgresTable table in tables)
        {
            table.WriteForeignKeys(script);
        }

        new PostgresViews(relations, names).Write(script);
        script.Write("COMMIT;\n");
    }

    private static void WriteHead(TextWriter script, Dataset dataset)
    {
        string schema = PostgresNames.Quote(new UniqueNames(63).Take(dataset.Schema.Name));
        string[] about = [dataset.Schema.Title ?? dataset.Schema.Name, dataset.Schema.Version ?? "", dataset.Schema.License ?? ""];
        script.Write(
            $"""
            \set ON_ERROR_STOP on
            SET client_encoding = 'UTF8';
            SET standard_conforming_strings = on;
            SET datestyle = 'ISO, YMD';
            BEGIN;
            CREATE SCHEMA {schema};
            COMMENT ON SCHEMA {schema} IS {PostgresNames.Literal(string.Join(", ", about.Where(text => text.Length > 0)))};
            SET LOCAL search_path = {schema};


            """);
    }
}
