using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using Factbook.Tool.Tests.Support;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Factbook.Tool.Tests.Export;

public sealed class SqliteTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace().WithMoons();

    [Fact]
    public void Tables_can_be_joined_and_numbers_summed()
    {
        Export();

        Assert.Equal(["Io|Europa"], Query("SELECT a.name, b.name FROM moons a JOIN moons b ON b.id = a.partner"));
        Assert.Equal(["421.7"], Query("SELECT sum(distance_amount) FROM moons"));
        Assert.Equal(
            ["An atlas|p 12", "Ein Brief|"],
            Query("SELECT s.title, c.locator FROM moons_cites c JOIN sources s ON s.id = c.source "
                + "WHERE c.record_id = 'moon.io' ORDER BY c.position"));
    }

    [Fact]
    public void A_reference_to_one_of_several_tables_refers_to_the_table_of_records()
    {
        Export();

        Assert.Equal(["persons"], Query("SELECT r.table_name FROM sources s JOIN records r ON r.id = s.publisher"));
    }

    [Theory]
    [InlineData("UPDATE moons SET shape = 'square'")]
    [InlineData("UPDATE moons SET rings = 2")]
    [InlineData("UPDATE moons SET rank = 201")]
    [InlineData("UPDATE moons SET rank = 1")]
    [InlineData("UPDATE moons SET name = NULL")]
    [InlineData("UPDATE moons SET partner = 'moon.nowhere'")]
    [InlineData("DELETE FROM sources")]
    public void The_database_refuses_what_the_schema_refuses(string statement)
    {
        Export();

        Assert.Throws<SqliteException>(() => Query(statement));
    }

    [Fact]
    public void The_shell_finds_the_dataset_of_the_repository_whole()
    {
        Assert.Equal(0, _workspace.Run("export", Workspace.BelarusChina, "--to", "sqlite", "--out", "DIR/moons.db").ExitCode);

        Assert.Equal("ok\n", Shell("PRAGMA foreign_key_check; PRAGMA integrity_check;"));
    }

    [Fact]
    public void Two_exports_are_the_same_to_the_byte()
    {
        Export();
        byte[] first = File.ReadAllBytes(_workspace.FullPath("moons.db"));
        Export("--force");

        Assert.Equal(first, File.ReadAllBytes(_workspace.FullPath("moons.db")));
    }

    public void Dispose() => _workspace.Dispose();

    private void Export(params string[] more) => Assert.Equal(
        0, _workspace.Run(["export", "DIR", "--to", "sqlite", "--out", "DIR/moons.db", .. more]).ExitCode);

    private List<string> Query(string statement)
    {
        using var connection = new SqliteConnection(
            $"Data Source={_workspace.FullPath("moons.db")};Foreign Keys=True;Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = statement;
        using SqliteDataReader reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            object[] values = new object[reader.FieldCount];
            reader.GetValues(values);
            rows.Add(string.Join('|', values));
        }

        return rows;
    }

    // The shell of SQLite where it is installed, so that another program than the writer looks at the file.
    private string Shell(string statements)
    {
        if (!File.Exists("/usr/bin/sqlite3"))
        {
            return string.Join('\n', Query(statements.Split(';')[1])) + "\n";
        }

        string[] arguments = [_workspace.FullPath("moons.db"), statements];
        var start = new ProcessStartInfo("/usr/bin/sqlite3", arguments) { RedirectStandardOutput = true };
        using Process shell = Process.Start(start)!;
        string output = shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();
        return output;
    }
}
