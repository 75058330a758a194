using System.Collections.Generic;
using System.CommandLine;
using Factbook.Tool.Import.Reading;

namespace Factbook.Tool.Commands;

/// <summary>The form of the files.</summary>
internal sealed class ImportInputOptions
{
    private readonly Option<string> _encoding = ImportOption.Text("--encoding", "NAME", "The encoding, where it is not UTF-8: windows-1252, ...");
    private readonly Option<string> _delimiter = ImportOption.Text("--delimiter", "SIGN", "What stands between the cells of CSV; found out where it is not said.");
    private readonly Option<int> _headings = new("--headings") { Description = "How many rows of CSV are headings.", HelpName = "N", DefaultValueFactory = _ => 1 };

    /// <summary>The options.</summary>
    public IEnumerable<Option> All => [_encoding, _delimiter, _headings];

    /// <summary>What was said.</summary>
    public InputOptions Read(ParseResult parsed) =>
        new(parsed.GetValue(_encoding), parsed.GetValue(_delimiter), parsed.GetValue(_headings));
}
