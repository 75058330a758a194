using System.Collections.Generic;
using System.CommandLine;
using Factbook.Tool.Import.Writing;

namespace Factbook.Tool.Commands;

/// <summary>What is known of the files.</summary>
internal sealed class ImportSourceOptions
{
    private readonly Option<string> _title = ImportOption.Text("--title", "TEXT", "The title of the source.");
    private readonly Option<string> _url = ImportOption.Text("--url", "URL", "Where the file was taken from.");
    private readonly Option<string> _license = ImportOption.Text("--license", "SPDX", "The licence of the dataset.");
    private readonly Option<string> _language = new("--language")
    {
        Description = "The language of the file, as BCP 47 writes it.",
        HelpName = "TAG",
        DefaultValueFactory = _ => "und",
    };

    /// <summary>The options.</summary>
    public IEnumerable<Option> All => [_title, _url, _license, _language];

    /// <summary>What was said.</summary>
    public SourceDescription Read(ParseResult parsed) => new(
        parsed.GetValue(_title), parsed.GetValue(_url), parsed.GetValue(_language)!, parsed.GetValue(_license));
}
