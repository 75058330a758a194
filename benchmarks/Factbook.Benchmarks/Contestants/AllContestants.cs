using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Factbook.Benchmarks.Compilation;
using Factbook.Benchmarks.Data;
using Microsoft.Data.Sqlite;

namespace Factbook.Benchmarks.Contestants;

/// <summary>Ours, and what people do today.</summary>
internal static class AllContestants
{
    private static readonly JsonSerializerOptions Plain = new();

    /// <summary>Ours as it is shipped: the library is machine code, the facts are compiled when the program runs.</summary>
    public static Contestant Factbook { get; } =
        new("Factbook", int.MaxValue, (rows, folder) => CompileFactbook(rows, folder, Precompiler.Library));

    /// <summary>Ours on a platform for which the package has IL alone.</summary>
    public static Contestant FactbookInIL { get; } =
        new("Factbook, all in IL", int.MaxValue, (rows, folder) =>
            CompileFactbook(rows, folder, FactsCompilation.Library));

    public static IReadOnlyList<Contestant> Others { get; } =
    [
        new("C# objects, FrozenDictionary", ObjectInitialisers.MostRows, (rows, folder) => CompileObjects(rows, folder, "Frozen")),
        new("C# objects, Dictionary", ObjectInitialisers.MostRows, (rows, folder) => CompileObjects(rows, folder, "Dictionary")),
        new("embedded JSON, FrozenDictionary", int.MaxValue, CompileJson),
        new("YAML at run time", 10_000, CompileYaml),
        new("SQLite", int.MaxValue, CompileSqlite),
    ];

    public static IEnumerable<Contestant> All => [Factbook, .. Others, FactbookInIL];

    private static string CompileFactbook(IReadOnlyList<VisitRow> rows, string folder, string library)
    {
        string facts = Path.Combine(folder, "VisitFacts.dll");
        FactsCompilation.Run(facts, DatasetFolder.Write(Path.Combine(folder, "data"), rows), [Source(folder, "Empty.cs", "")]);
        return ProgramOf(facts, folder, "Factbook", library);
    }

    private static string CompileObjects(IReadOnlyList<VisitRow> rows, string folder, string name) =>
        Program(folder, name, [Source(folder, "VisitObjects.cs", ObjectInitialisers.Write(rows))]);

    private static string CompileJson(IReadOnlyList<VisitRow> rows, string folder)
    {
        string json = Path.Combine(folder, "visits.json");
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(json, JsonSerializer.SerializeToUtf8Bytes(rows.Select(JsonRow), Plain));
        return Program(folder, "Json", [$"-resource:{json},visits.json", $"-analyzer:{Sdk.JsonGenerator}"]);
    }

    private static string CompileYaml(IReadOnlyList<VisitRow> rows, string folder)
    {
        string yaml = DatasetFolder.Write(folder, rows)[^1];
        string library = typeof(YamlDotNet.Core.Parser).Assembly.Location;
        Copy(library, folder);
        return Program(folder, "Yaml", [$"-resource:{yaml},visits.yaml", $"-r:{library}"]);
    }

    private static string CompileSqlite(IReadOnlyList<VisitRow> rows, string folder)
    {
        Directory.CreateDirectory(folder);
        WriteDatabase(rows, Path.Combine(folder, "visits.db"));
        string[] libraries = [.. Directory.GetFiles(AppContext.BaseDirectory, "*Sqlite*.dll"), .. Directory.GetFiles(AppContext.BaseDirectory, "SQLitePCL*.dll")];
        foreach (string library in libraries)
        {
            Copy(library, folder);
        }

        Copy(Path.Combine(AppContext.BaseDirectory, "runtimes", "linux-x64", "native", "libe_sqlite3.so"), folder);
        return Program(folder, "Sqlite", [.. libraries.Distinct().Select(library => $"-r:{library}")]);
    }

    private static void WriteDatabase(IReadOnlyList<VisitRow> rows, string path)
    {
        File.Delete(path);
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using SqliteTransaction transaction = connection.BeginTransaction();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText =
            "create table visits(id text primary key, visitor text, host text, start text, end text, kind text, amount text, source_id text, summary text) without rowid";
        command.ExecuteNonQuery();
        command.CommandText = "insert into visits values ($0, $1, $2, $3, $4, $5, $6, $7, $8)";
        foreach (VisitRow row in rows)
        {
            command.Parameters.Clear();
            string[] values =
            [
                row.Id, row.Visitor, row.Host, row.Start.ToString(), row.End.ToString(), row.Kind,
                row.Amount.ToString(CultureInfo.InvariantCulture), row.SourceId, row.Summary,
            ];
            for (int i = 0; i < values.Length; i++)
            {
                command.Parameters.AddWithValue("$" + i.ToString(CultureInfo.InvariantCulture), values[i]);
            }

            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    // The shape that VisitObject is read from.
    private static object JsonRow(VisitRow row) => new
    {
        row.Id,
        row.Visitor,
        row.Host,
        Start = row.Start.ToString(),
        End = row.End.ToString(),
        row.Kind,
        row.Amount,
        row.SourceId,
        row.Summary,
    };

    /// <summary>Compiles a program around an assembly of facts.</summary>
    public static string ProgramOf(string facts, string folder, string name, string library)
    {
        Copy(library, folder);
        return Program(folder, name, [$"-r:{facts}", $"-r:{FactsCompilation.Library}"]);
    }

    private static string Program(string folder, string name, IEnumerable<string> arguments)
    {
        string output = Path.Combine(folder, "Program.dll");
        CSharpCompiler.Run(
            output,
            new[] { "ColdProgram.cs", "VisitObject.cs", name + "Contestant.cs" }.Select(file => Source(folder, file, Embedded.Text(file))),
            ["-target:exe", .. arguments]);
        File.WriteAllText(Path.ChangeExtension(output, ".runtimeconfig.json"), JsonSerializer.Serialize(new
        {
            runtimeOptions = new
            {
                framework = new { name = "Microsoft.NETCore.App", version = Sdk.Version },
                configProperties = new Dictionary<string, bool> { ["System.Globalization.Invariant"] = true },
            },
        }));
        return output;
    }

    private static string Source(string folder, string name, string text)
    {
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static void Copy(string file, string folder) =>
        File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
}
