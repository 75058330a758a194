using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Yaml;

namespace Factbook.Tool.Import.Update;

/// <summary>A record of the dataset that is updated.</summary>
/// <param name="File">The file that it stands in.</param>
/// <param name="Node">Its node.</param>
/// <param name="Id">Its identifier.</param>
internal sealed record ExistingRecord(ExistingFile File, YamlMapping Node, string Id)
{
    /// <summary>What a slot holds, or <see langword="null"/>.</summary>
    public YamlNode? Find(string slot) => Entry(slot)?.Value is { } value && !CanonicalText.IsNothing(value) ? value : null;

    /// <summary>Where a slot is written, with its value; <see langword="null"/> where it is not.</summary>
    public YamlEntry? Entry(string slot) => Node.Entry(slot);

    /// <summary>The text of a single value; empty where there is none.</summary>
    public string Text(string slot) => Find(slot) is YamlScalar scalar ? scalar.Text : "";

    /// <summary>Whether it cites a source.</summary>
    public bool Cites(string source) => Citations.Any(citation => Text(citation, "source") == source);

    /// <summary>Whether another source than that of the import bears a slot out: then the value is a curator's.</summary>
    public bool IsCurated(string slot, string source) => Citations.Any(citation =>
        Text(citation, "source") != source
        && citation.Value("supports") is YamlSequence supports
        && supports.Items.OfType<YamlScalar>().Any(item => item.Text == slot));

    private IEnumerable<YamlMapping> Citations => Find(CoreNames.CitesSlot) is YamlSequence list ? list.Items.OfType<YamlMapping>() : [];

    private static string? Text(YamlMapping mapping, string key) =>
        (mapping.Value(key) as YamlScalar)?.Text;
}
