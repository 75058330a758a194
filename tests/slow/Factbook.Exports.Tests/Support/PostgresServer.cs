using System;
using System.IO;
using System.Linq;
using Xunit;

namespace Factbook.Exports.Tests.Support;

/// <summary>A server of PostgreSQL in a folder of its own, reached by a socket there; none where it is not installed.</summary>
public sealed class PostgresServer : IDisposable
{
    private const string User = "postgres";

    private readonly string _folder = Directory.CreateTempSubdirectory("factbook-pg-").FullName;
    private readonly string? _bin;

    public PostgresServer()
    {
        string[] installed = Directory.Exists("/usr/lib/postgresql")
            ? [.. Directory.EnumerateDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(folder => Path.Combine(folder, "bin"))]
            : [];
        _bin = Path.GetDirectoryName(Programs.Find("initdb", installed.Where(folder => File.Exists(Path.Combine(folder, "postgres")))));
        if (_bin is null || Programs.Find("psql") is null)
        {
            _bin = null;
            return;
        }

        if (Environment.UserName == "root")
        {
            // The server does not run as root.
            Programs.Succeed(_folder, "chown", User, _folder);
        }

        AsUser("initdb", "-D", Path.Combine(_folder, "data"), "-A", "trust", "-U", User, "--no-sync", "-E", "UTF8", "--locale=C");
        AsUser(
            "pg_ctl", "-D", Path.Combine(_folder, "data"), "-o", $"-c listen_addresses='' -k {_folder} -c fsync=off", "-w", "-l", Path.Combine(_folder, "log"), "start");
    }

    /// <summary>Whether there is a server.</summary>
    public bool IsRunning => _bin is not null;

    /// <summary>Runs psql, which must succeed.</summary>
    public string Psql(params string[] arguments) =>
        Programs.Succeed(_folder, Programs.Find("psql")!, ["-h", _folder, "-U", User, "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", .. arguments]);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (IsRunning)
        {
            AsUser("pg_ctl", "-D", Path.Combine(_folder, "data"), "-m", "immediate", "stop");
        }

        Directory.Delete(_folder, recursive: true);
    }

    // The server keeps the streams that it is given, so that nobody may wait for their end.
    private void AsUser(string program, params string[] arguments)
    {
        string line = string.Join(' ', new[] { Path.Combine(_bin!, program) }.Concat(arguments).Select(word => $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'"));
        string quiet = $"{line} > '{_folder}/{program}.txt' 2>&1 < /dev/null";
        string[] command = Environment.UserName == "root" ? ["runuser", "-u", User, "--", "sh", "-c", quiet] : ["sh", "-c", quiet];
        (int exitCode, _, string error) = Programs.Run("/", command[0], command[1..]);
        Assert.True(exitCode == 0, $"{program}: {exitCode} {error}");
    }
}
