using System;
using System.Globalization;
using System.IO;
using Microsoft.Data.Sqlite;

internal static class Contestant
{
    private static readonly SqliteConnection Connection = Open();
    private static readonly SqliteCommand Command = Prepare();

    public static string Visitor(string id)
    {
        Command.Parameters[0].Value = id;
        return (string)Command.ExecuteScalar()!;
    }

    public static long Checksum()
    {
        using SqliteCommand all = Connection.CreateCommand();
        all.CommandText = "select id, visitor, host, start, end, kind, amount, source_id, summary from visits";
        using SqliteDataReader rows = all.ExecuteReader();
        long sum = 0;
        while (rows.Read())
        {
            sum += new VisitObject
            {
                Id = rows.GetString(0),
                Visitor = rows.GetString(1),
                Host = rows.GetString(2),
                Start = DateOnly.Parse(rows.GetString(3), CultureInfo.InvariantCulture),
                End = DateOnly.Parse(rows.GetString(4), CultureInfo.InvariantCulture),
                Kind = rows.GetString(5),
                Amount = decimal.Parse(rows.GetString(6), CultureInfo.InvariantCulture),
                SourceId = rows.GetString(7),
                Summary = rows.GetString(8),
            }.Checksum();
        }

        return sum;
    }

    private static SqliteConnection Open()
    {
        SQLitePCL.Batteries_V2.Init();
        var connection = new SqliteConnection("Data Source=" + Path.Combine(AppContext.BaseDirectory, "visits.db") + ";Mode=ReadOnly");
        connection.Open();
        return connection;
    }

    private static SqliteCommand Prepare()
    {
        SqliteCommand command = Connection.CreateCommand();
        command.CommandText = "select visitor from visits where id = $id";
        command.Parameters.Add("$id", SqliteType.Text);
        command.Prepare();
        return command;
    }
}
