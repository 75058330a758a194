using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Factbook.Tool.Import.Planning;

namespace Factbook.Tool.Commands;

/// <summary>What need not be guessed.</summary>
internal sealed class ImportRuleOptions
{
    private readonly Option<string[]> _kinds = ImportOption.Texts("--as", "COLUMN=KIND", "Says what a column is: "
        + string.Join(", ", Kinds.Select(kind => kind.ToString().ToLowerInvariant())) + ".");

    private readonly Option<string[]> _skipped = ImportOption.Texts("--skip", "COLUMN", "Leaves a column out.");
    private readonly Option<string[]> _absent = ImportOption.Texts("--null", "TEXT", "A text that says that there is no value.");
    private readonly Option<string> _key = ImportOption.Text("--key", "COLUMN[,COLUMN]", "The columns that tell the records apart.");
    private readonly Option<string> _dates = ImportOption.Text("--dates", "ORDER", "The order of days and months in numbers.");
    private readonly Option<string> _point = ImportOption.Text("--point", "SIGN", "The sign before the fraction of a number.");
    private readonly Option<string> _table = ImportOption.Text("--table", "NAME", "The name of the table, such as countries.");
    private readonly Option<string> _className = ImportOption.Text("--class", "NAME", "The name of its class, such as Country.");

    /// <summary>Makes the options.</summary>
    public ImportRuleOptions()
    {
        _dates.AcceptOnlyFromAmong("dmy", "mdy");
        _point.AcceptOnlyFromAmong(".", ",");
    }

    private static IEnumerable<ValueKind> Kinds =>
        Enum.GetValues<ValueKind>().Where(kind => kind is not (ValueKind.Object or ValueKind.Reference or ValueKind.Code));

    /// <summary>The options.</summary>
    public IEnumerable<Option> All => [_kinds, _skipped, _absent, _key, _dates, _point, _table, _className];

    /// <summary>What was said.</summary>
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
