using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Factbook.Tool.Console;
using Factbook.Tool.Import;
using Factbook.Tool.Import.Planning;
using Factbook.Tool.Import.Reading;
using Factbook.Tool.Import.Update;
using Factbook.Tool.Import.Writing;
using Factbook.Tool.Input;

namespace Factbook.Tool.Commands;

/// <summary><c>factbook import</c>: a dataset from files of data.</summary>
internal static class ImportCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("files")
        {
            Description = "Files of CSV, JSON, JSON Lines or YAML; each holds one table or several.",
            Arity = ArgumentArity.OneOrMore,
            HelpName = "FILE...",
        };
        Option<string> output = CommonArguments.Output("The folder of the project to make, or of the dataset to bring up to date.");
        var dryRun = new Option<bool>("--dry-run") { Description = "Shows what would be made, and writes nothing." };
        var prune = new Option<bool>("--prune") { Description = "Takes records away that are not in the file any more, with tombstones for released ones." };
        Option<string> schema = Text("--schema", "FILE", "A schema that exists, for a new dataset; nothing is inferred then.");
        Option<string> guesses = Text("--guesses", "PATH", "A file for the list of guesses as CSV.");
        var rules = new ImportRuleOptions();
        var source = new ImportSourceOptions();
        var input = new ImportInputOptions();
        var command = new Command("import", "Makes a dataset of files: an inferred schema, the records, their source, and a project.")
        {
            files, output, dryRun, guesses, schema, prune,
        };
        foreach (Option option in rules.All.Concat(input.All).Concat(source.All))
        {
            command.Add(option);
        }

        command.SetAction(parsed => Run(
            new ImportRequest
            {
                Files = parsed.GetValue(files)!,
                Out = parsed.GetValue(output)!,
                IsDryRun = parsed.GetValue(dryRun),
                IsPruning = parsed.GetValue(prune),
                Schema = parsed.GetValue(schema),
                Guesses = parsed.GetValue(guesses),
                Rules = rules.Read(parsed),
                Input = input.Read(parsed),
                Source = source.Read(parsed),
            },
            terminal));
        return command;
    }

    private static int Run(ImportRequest request, Terminal terminal)
    {
        if (!DatasetFolder.IsDataset(request.Out))
        {
            return new ImportRun(request, terminal).Run();
        }

        return request.Schema is null
            ? new UpdateRun(request, terminal).Run()
            : throw new ToolException($"'{request.Out}' is a dataset and keeps its own schema; --schema is for new ones.");
    }

    private static Option<string> Text(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value };

    private static Option<string[]> Texts(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value, AllowMultipleArgumentsPerToken = false };

    /// <summary>What need not be guessed.</summary>
    private sealed class ImportRuleOptions
    {
        private readonly Option<string[]> _kinds = Texts("--as", "COLUMN=KIND", "Says what a column is: "
            + string.Join(", ", Kinds.Select(kind => kind.ToString().ToLowerInvariant())) + ".");

        private readonly Option<string[]> _skipped = Texts("--skip", "COLUMN", "Leaves a column out.");
        private readonly Option<string[]> _absent = Texts("--null", "TEXT", "A text that says that there is no value.");
        private readonly Option<string> _key = Text("--key", "COLUMN[,COLUMN]", "The columns that tell the records apart.");
        private readonly Option<string> _dates = Text("--dates", "ORDER", "The order of days and months in numbers.");
        private readonly Option<string> _point = Text("--point", "SIGN", "The sign before the fraction of a number.");
        private readonly Option<string> _table = Text("--table", "NAME", "The name of the table, such as countries.");
        private readonly Option<string> _className = Text("--class", "NAME", "The name of its class, such as Country.");

        public ImportRuleOptions()
        {
            _dates.AcceptOnlyFromAmong("dmy", "mdy");
            _point.AcceptOnlyFromAmong(".", ",");
        }

        private static IEnumerable<ValueKind> Kinds =>
            Enum.GetValues<ValueKind>().Where(kind => kind is not (ValueKind.Object or ValueKind.Reference or ValueKind.Code));

        public IEnumerable<Option> All => [_kinds, _skipped, _absent, _key, _dates, _point, _table, _className];

        public ImportRules Read(ParseResult parsed) => new()
        {
            Kinds = (parsed.GetValue(_kinds) ?? []).Select(Kind).ToDictionary(pair => pair.Column, pair => pair.Kind, StringComparer.Ordinal),
            Skipped = (parsed.GetValue(_skipped) ?? []).ToHashSet(StringComparer.Ordinal),
            AbsentTexts = (parsed.GetValue(_absent) ?? []).ToHashSet(StringComparer.Ordinal),
            Key = parsed.GetValue(_key)?.Split(',') ?? [],
            Dates = parsed.GetValue(_dates),
            Point = parsed.GetValue(_point)?[0],
            Table = parsed.GetValue(_table),
            ClassName = parsed.GetValue(_className),
        };

        private static (string Column, ValueKind Kind) Kind(string text)
        {
            int at = text.LastIndexOf('=');
            return at > 0 && Enum.TryParse(text[(at + 1)..], ignoreCase: true, out ValueKind kind) && Kinds.Contains(kind)
                ? (text[..at], kind)
                : throw new ToolException($"'--as {text}' is not understood: it is a column, an equals sign and a kind, such as --as zip=text.");
        }
    }

    /// <summary>The form of the files.</summary>
    private sealed class ImportInputOptions
    {
        private readonly Option<string> _encoding = Text("--encoding", "NAME", "The encoding, where it is not UTF-8: windows-1252, ...");
        private readonly Option<string> _delimiter = Text("--delimiter", "SIGN", "What stands between the cells of CSV; found out where it is not said.");
        private readonly Option<int> _headings = new("--headings") { Description = "How many rows of CSV are headings.", HelpName = "N", DefaultValueFactory = _ => 1 };

        public IEnumerable<Option> All => [_encoding, _delimiter, _headings];

        public InputOptions Read(ParseResult parsed) =>
            new(parsed.GetValue(_encoding), parsed.GetValue(_delimiter), parsed.GetValue(_headings));
    }

    /// <summary>What is known of the files.</summary>
    private sealed class ImportSourceOptions
    {
        private readonly Option<string> _title = Text("--title", "TEXT", "The title of the source.");
        private readonly Option<string> _url = Text("--url", "URL", "Where the file was taken from.");
        private readonly Option<string> _license = Text("--license", "SPDX", "The licence of the dataset.");
        private readonly Option<string> _language = new("--language")
        {
            Description = "The language of the file, as BCP 47 writes it.",
            HelpName = "TAG",
            DefaultValueFactory = _ => "und",
        };

        public IEnumerable<Option> All => [_title, _url, _license, _language];

        public SourceDescription Read(ParseResult parsed) => new(
            parsed.GetValue(_title), parsed.GetValue(_url), parsed.GetValue(_language)!, parsed.GetValue(_license));
    }
}
