using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Data.Sqlite;

namespace Factbook.Search.Benchmarks.Engines;

/// <summary>FTS5 with the tokenizer unicode61 and Porter's stems; names weigh three times, and one word is enough.</summary>
internal sealed class SqliteEngine : ISearchEngine
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _command;

    public SqliteEngine(string folder)
    {
        SQLitePCL.Batteries_V2.Init();
        _connection = new SqliteConnection($"Data Source={PathOf(folder)};Mode=ReadOnly");
        _connection.Open();
        _command = _connection.CreateCommand();
        _command.CommandText = "select id from facts where facts match $query order by bm25(facts, 0, 3, 1) limit 20";
        _command.Parameters.Add("$query", SqliteType.Text);
    }

    public static string PathOf(string folder) => Path.Combine(folder, "fts5.sqlite");

    public static void Write(string folder, IEnumerable<SearchedFact> facts)
    {
        SQLitePCL.Batteries_V2.Init();
        using var connection = new SqliteConnection($"Data Source={PathOf(folder)}");
        connection.Open();
        using SqliteTransaction transaction = connection.BeginTransaction();
        Execute("create virtual table facts using fts5(id unindexed, names, texts, tokenize='porter unicode61 remove_diacritics 2')");
        foreach (SearchedFact fact in facts)
        {
            using SqliteCommand insert = connection.CreateCommand();
            insert.CommandText = "insert into facts values ($id, $names, $texts)";
            insert.Parameters.AddWithValue("$id", fact.Id);
            insert.Parameters.AddWithValue("$names", fact.Names);
            insert.Parameters.AddWithValue("$texts", fact.Texts);
            insert.ExecuteNonQuery();
        }

        Execute("insert into facts(facts) values ('optimize')");
        transaction.Commit();
        void Execute(string sql)
        {
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
    }

    public string[] Search(string query)
    {
        _command.Parameters[0].Value = query.Contains('"', StringComparison.Ordinal)
            ? query
            : string.Join(" OR ", query.Split(' ').Select(word => word.EndsWith('*') ? $"\"{word[..^1]}\"*" : $"\"{word}\""));
        var ids = new List<string>();
        using SqliteDataReader reader = _command.ExecuteReader();
        while (reader.Read())
        {
            ids.Add(reader.GetString(0));
        }

        return [.. ids];
    }

    public void Dispose()
    {
        _command.Dispose();
        _connection.Dispose();
    }
}
