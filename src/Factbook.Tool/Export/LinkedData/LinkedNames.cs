using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;

namespace Factbook.Tool.Export.LinkedData;

/// <summary>What classes, slots, values of enums and records are called on the web of data.</summary>
internal sealed class LinkedNames
{
    private const string Core = "https://w3id.org/factbook/core/";

    private readonly SchemaModel _schema;
    private readonly string[] _ownTables;

    /// <summary>Reads the prefixes of a schema.</summary>
    public LinkedNames(Dataset dataset)
    {
        _schema = dataset.Schema;
        _ownTables = [.. dataset.Schema.OwnTables];
        YamlMapping[] roots = [.. dataset.SchemaFiles.Select(file => file.Root).OfType<YamlMapping>()];
        Prefixes = roots
            .SelectMany(root => root.Entries.Where(entry => entry.Key.Text == "prefixes"))
            .Select(entry => entry.Value).OfType<YamlMapping>()
            .SelectMany(prefixes => prefixes.Entries)
            .Select(prefix => (Name: prefix.Key.Text, Uri: UriOf(prefix.Value)))
            .Where(prefix => prefix.Uri is not null && !OwnPrefixes.ContainsKey(prefix.Name))
            .DistinctBy(prefix => prefix.Name)
            .ToDictionary(prefix => prefix.Name, prefix => prefix.Uri!, StringComparer.Ordinal);
        string? stated = Text(roots[0], "default_prefix");
        Vocabulary = stated is null ? Text(roots[0], "id") + "/"
            : Prefixes.TryGetValue(stated, out string? uri) ? uri
            : stated.Contains("://", StringComparison.Ordinal) ? stated
            : $"urn:{stated}:";
    }

    /// <summary>The prefixes of the schema with what they stand for.</summary>
    public IReadOnlyDictionary<string, string> Prefixes { get; }

    /// <summary>What names of the schema stand below, and records, too.</summary>
    public string Vocabulary { get; }

    /// <summary>The prefixes of what every document speaks of.</summary>
    public IReadOnlyDictionary<string, string> OwnPrefixes => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["core"] = Core,
        ["edtf"] = "http://id.loc.gov/datatypes/edtf/",
        ["p"] = Vocabulary + "prop/",
        ["prov"] = "http://www.w3.org/ns/prov#",
        ["ps"] = Vocabulary + "prop/statement/",
        ["schema"] = "https://schema.org/",
        ["wikibase"] = "http://wikiba.se/ontology#",
        ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
    };

    /// <summary>The name of a class.</summary>
    public static string Class(ClassDefinition definition) => definition.IsCore
        ? "core:" + definition.Name
        : definition.Uris.Count > 0 ? definition.Uris[0] : definition.Name;

    /// <summary>The name of a slot.</summary>
    public string Slot(SlotDefinition slot) =>
        slot.Documentation.FirstOrDefault(text => text.Metaslot == "slot_uri")?.Text
        ?? (slot.Place.Path == CoreModule.Import ? "core:" + slot.Name
            // Where a prefix has the name, the name alone would be the prefix.
            : Prefixes.ContainsKey(slot.Name) || OwnPrefixes.ContainsKey(slot.Name) ? Vocabulary + slot.Name
            : slot.Name);

    /// <summary>The name of a value of an enum: what the schema says that it means, else one below the enum.</summary>
    public string EnumValue(string enumName, string text)
    {
        EnumDefinition values = _schema.FindEnum(enumName)!;
        return values.Values.FirstOrDefault(value => value.Text == text)?.Meaning
            ?? $"{(values.IsCore ? Core : Vocabulary)}{Escape(enumName)}#{Escape(text)}";
    }

    /// <summary>The name of a record.</summary>
    /// <param name="key">What it is called in the dataset.</param>
    public string Record(string key) => Vocabulary + (_ownTables.FirstOrDefault(table => key.StartsWith(table + "/", StringComparison.Ordinal)) is { } own
        ? $"{Escape(own)}/{Escape(key[(own.Length + 1)..])}"
        : Escape(key));

    private static string Escape(string text) => Uri.EscapeDataString(text);

    private static string? UriOf(YamlNode prefix) => prefix switch
    {
        YamlScalar scalar => scalar.Text,
        YamlMapping mapping => Text(mapping, "prefix_reference"),
        _ => null,
    };

    private static string? Text(YamlMapping mapping, string key) =>
        (mapping.Value(key) as YamlScalar)?.Text;
}
