using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Yaml;
using Factbook.Tool.Input;

namespace Factbook.Tool.Import.Update;

/// <summary>A file of the dataset that is updated.</summary>
/// <param name="file">The file.</param>
internal sealed class ExistingFile(SourceFile file)
{
    private readonly YamlReadResult _read = file.Yaml;

    /// <summary>Its path.</summary>
    public string Path => file.Path;

    /// <summary>Its text.</summary>
    public string Text => file.Text;

    /// <summary>The places of its nodes.</summary>
    public NodeSpans Spans => _read.Spans.Nodes;

    /// <summary>The records of a table that it holds.</summary>
    public YamlSequence? Table(string name) => (_read.File.Root as YamlMapping)?.Value(name) as YamlSequence;

    /// <summary>The records of a table that have an identifier.</summary>
    /// <param name="table">The table.</param>
    /// <param name="identifier">The slot of the identifier.</param>
    public IEnumerable<ExistingRecord> Records(string table, string identifier)
    {
        foreach (YamlMapping row in Table(table)?.Items.OfType<YamlMapping>() ?? [])
        {
            if (row.Value(identifier) is YamlScalar { IsNull: false } id)
            {
                yield return new ExistingRecord(this, row, id.Text);
            }
        }
    }
}
