using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Threading;
using Factbook.Compiler.Yaml;
using Factbook.Tool.Checking;
using Factbook.Tool.Checking.Reports;
using Factbook.Tool.Console;
using Factbook.Tool.Input;

namespace Factbook.Tool.Commands;

/// <summary>Checks a dataset again whenever one of its files changes. Files that stayed as they were are not parsed again.</summary>
/// <remarks>
/// The files are looked at several times a second, as notifications of the system are not to be had on every file system.
/// </remarks>
internal sealed class WatchedCheck(string folder, string format, Terminal terminal)
{
    /// <summary>How long to wait between two looks.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(300);

    private readonly Dictionary<string, (string Text, YamlReadResult Read)> _read = new(StringComparer.Ordinal);

    /// <summary>Checks until the work is to end.</summary>
    /// <param name="wait">Waits for the next look; returns whether there is to be one.</param>
    public void Run(Func<bool> wait)
    {
        string seen = "";
        do
        {
            string stamp = Stamp();
            if (stamp != seen)
            {
                seen = stamp;
                Check();
            }
        }
        while (wait());
    }

    /// <summary>Checks until the command is interrupted.</summary>
    public void Run(CancellationToken cancellation) => Run(() => !cancellation.WaitHandle.WaitOne(Interval));

    private void Check()
    {
        terminal.Output.WriteLine(terminal.Paint(Colour.Cyan, string.Create(CultureInfo.InvariantCulture, $"--- {DateTime.Now:HH:mm:ss}")));
        try
        {
            var dataset = DatasetFolder.Read(folder);
            Report.Write(Checker.Check(dataset, terminal, Parsed).Result, format, terminal);
        }
        catch (Exception exception) when (exception is ToolException or IOException or UnauthorizedAccessException)
        {
            // An editor may be replacing a file just now; the next look finds it.
            terminal.Output.WriteLine(exception.Message);
        }

        terminal.Output.Flush();
    }

    private YamlReadResult Parsed(SourceFile file)
    {
        if (!_read.TryGetValue(file.Path, out (string Text, YamlReadResult Read) known) || known.Text != file.Text)
        {
            known = (file.Text, file.Yaml);
            _read[file.Path] = known;
        }

        return known.Read;
    }

    private string Stamp()
    {
        try
        {
            return DatasetFolder.Stamp(folder);
        }
        catch (Exception exception) when (exception is ToolException or IOException or UnauthorizedAccessException)
        {
            return exception.Message;
        }
    }
}
