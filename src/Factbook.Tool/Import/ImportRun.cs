using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Factbook.Compiler;
using Factbook.Tool.Checking;
using Factbook.Tool.Checking.Reports;
using Factbook.Tool.Console;
using Factbook.Tool.Import.Inference;
using Factbook.Tool.Import.Planning;
using Factbook.Tool.Import.Reading;
using Factbook.Tool.Import.Writing;
using Factbook.Tool.Input;
using Factbook.Tool.Output;
using Factbook.Tool.Scaffold;

namespace Factbook.Tool.Import;

/// <summary>Imports files into a new dataset.</summary>
internal sealed class ImportRun(ImportRequest request, Terminal terminal)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Imports.</summary>
    /// <exception cref="ToolException">Something cannot be imported as it is; nothing was written.</exception>
    public int Run()
    {
        if (request.IsDryRun)
        {
            Plan();
            return ExitCode.Success;
        }

        string records = "";
        new OutputTarget(request.Out, force: false).WriteFolder([], folder =>
        {
            records = Write(folder);
            Check(folder);
        });
        terminal.Output.WriteLine($"{request.Out}: {records}. 'dotnet build {request.Out}' compiles them.");
        return ExitCode.Success;
    }

    private IReadOnlyList<TablePlan> Plan()
    {
        InputFile[] files = [.. request.Files.Select(path => InputReader.Read(path, request.Input, terminal.Progress))];
        terminal.Progress("Looking at the columns ...");
        IReadOnlyList<TablePlan> tables = request.Schema is null
            ? TableInference.Tables(files, request.Rules)
            : KeptSchema.Tables(request.Schema, files, request.Rules);
        terminal.Progress("");
        foreach (string note in files.SelectMany(file => file.Notes))
        {
            terminal.Output.WriteLine(note);
        }

        GuessReport.Write(tables, terminal);
        if (request.Guesses is { } guesses)
        {
            new OutputTarget(guesses, force: true).WriteFile(path => GuessReport.WriteCsv(path, tables));
        }

        return tables;
    }

    // The input is garbage once this has returned: the check that follows needs as much memory again.
    private string Write(string folder)
    {
        IReadOnlyList<TablePlan> tables = Plan();
        string name = DatasetName.Of(request.Out);
        string data = Path.Combine(folder, "data");
        IEnumerable<(string Path, string Text)> schema = request.Schema is null
            ? [("schema.yaml", SchemaText.Of(
                name,
                request.Source.Title ?? tables[0].File.Package?.Title ?? name,
                request.Source.License ?? tables[0].File.Package?.License,
                tables))]
            : KeptSchema.Files(request.Schema);
        foreach ((string path, string text) in schema)
        {
            WriteText(Path.Combine(data, path), text);
        }

        WriteText(Path.Combine(data, "sources.yaml"), Sources(tables.Select(table => table.File).Distinct()));
        WriteTables(data, tables);
        foreach ((string path, string text) in StarterFiles.ProjectOf(name, NamespaceFor(name, tables)))
        {
            WriteText(Path.Combine(folder, path), text);
        }

        int records = tables.Sum(table => table.Input.Rows.Count);
        return string.Create(CultureInfo.InvariantCulture, $"{records} records of {tables.Count} {(tables.Count == 1 ? "table" : "tables")}");
    }

    private string Sources(IEnumerable<InputFile> files)
    {
        var text = new StringBuilder("sources:\n");
        foreach (InputFile file in files)
        {
            new YamlWriter(text).Item(SourceRecord.Of(file, request.Source, DateOnly.FromDateTime(DateTime.Today)), 2);
        }

        return text.ToString();
    }

    private void WriteTables(string data, IReadOnlyList<TablePlan> tables)
    {
        var identifiers = tables.ToDictionary(
            table => table.ClassName, table => new Identifiers(table, [], new HashSet<string>()), StringComparer.Ordinal);
        foreach (TablePlan table in tables)
        {
            terminal.Progress($"Writing {table.Name} ...");
            string? first = null;
            int number = 1;
            foreach (string piece in new TableText(table, identifiers).Pieces())
            {
                if (first is null)
                {
                    first = piece;
                    continue;
                }

                if (number == 1)
                {
                    WriteText(PieceOf(data, table.Name, number), first);
                }

                WriteText(PieceOf(data, table.Name, ++number), piece);
            }

            if (number == 1)
            {
                WriteText(Path.Combine(data, table.Name + ".yaml"), first!);
            }
        }

        terminal.Progress("");
    }

    private static string PieceOf(string data, string table, int number) =>
        Path.Combine(data, table, string.Create(CultureInfo.InvariantCulture, $"{table}-{number:D3}.yaml"));

    private void Check(string folder)
    {
        GC.Collect();
        (Compilation compilation, CheckResult result) = Checker.Check(DatasetFolder.Read(folder), terminal);
        if (compilation.HasErrors)
        {
            TextReport.Write(result, terminal with { Output = terminal.Error, UsesColour = false });
            throw new ToolException("The dataset would have errors; nothing was written.");
        }
    }

    // A type named like its namespace is hard to name.
    private static string? NamespaceFor(string name, IReadOnlyList<TablePlan> tables) =>
        tables.Any(table => Naming.Pascal(table.Name) == name || table.ClassName == name) ? name + "Data" : null;

    private static void WriteText(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, Utf8);
    }
}
