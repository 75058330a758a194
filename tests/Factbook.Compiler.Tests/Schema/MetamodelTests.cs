using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Tests.Support;
using Factbook.Compiler.Yaml;
using Xunit;

namespace Factbook.Compiler.Tests.Schema;

/// <summary>No word of LinkML's metamodel is called unknown, whatever it does.</summary>
public sealed class MetamodelTests
{
    private static readonly YamlMapping[] Modules =
    [
        .. typeof(SchemaReader).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("linkml.", StringComparison.Ordinal))
            .Select(name => (YamlMapping)YamlReader.Read(name, Text(name)).File.Root!),
    ];

    [Theory]
    [InlineData("schema_definition", "WORD: x\nclasses: {}")]
    [InlineData("class_definition", "classes: {A: {WORD: x}}")]
    [InlineData("slot_definition", "classes: {A: {attributes: {a: {WORD: x}}}}")]
    [InlineData("type_definition", "types: {T: {WORD: x}}")]
    [InlineData("enum_definition", "enums: {E: {WORD: x}}")]
    [InlineData("permissible_value", "enums: {E: {permissible_values: {a: {WORD: x}}}}")]
    [InlineData("unique_key", "classes: {A: {unique_keys: {k: {WORD: x}}}}")]
    [InlineData("class_rule", "classes: {A: {rules: [{WORD: x}]}}")]
    public void Every_metaslot_is_known(string metaclass, string schema)
    {
        string[] words = [.. SlotsOf(metaclass).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

        Assert.True(words.Length > 5, metaclass);
        Assert.All(words, word => Assert.DoesNotContain(
            new CompilerHost("id: https://example.org/s\nname: s\n" + schema.Replace("WORD", word, StringComparison.Ordinal), "").Problems,
            problem => problem.Contains(" FB0202: ", StringComparison.Ordinal)));
    }

    // The slots of a class and of its parents, by what data call them.
    private static IEnumerable<string> SlotsOf(string name)
    {
        YamlMapping declared = (YamlMapping)Find("classes", name)!;
        IEnumerable<string> own = Texts(Find(declared, "slots"))
            .Concat(Find(declared, "attributes") is YamlMapping attributes ? attributes.Entries.Select(entry => entry.Key.Text) : []);
        return own
            .Select(slot => Find("slots", slot) is YamlMapping slots && Find(slots, "alias") is YamlScalar alias ? alias.Text : slot)
            .Select(slot => slot.Replace(' ', '_'))
            .Concat(Texts(Find(declared, "is_a")).Concat(Texts(Find(declared, "mixins"))).SelectMany(SlotsOf));
    }

    private static YamlNode? Find(string section, string name) => Modules
        .Select(module => Find(module, section) is YamlMapping elements ? Find(elements, name) : null)
        .FirstOrDefault(found => found is not null);

    private static YamlNode? Find(YamlMapping mapping, string key) =>
        mapping.Entries.Where(entry => entry.Key.Text == key).Select(entry => entry.Value).FirstOrDefault();

    private static IEnumerable<string> Texts(YamlNode? node) => node switch
    {
        YamlScalar scalar => [scalar.Text],
        YamlSequence list => list.Items.OfType<YamlScalar>().Select(item => item.Text),
        _ => [],
    };

    private static string Text(string resource)
    {
        using var reader = new StreamReader(typeof(SchemaReader).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
