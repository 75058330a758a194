using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;

namespace Factbook.Tool.Export.LinkMl;

/// <summary>
/// One schema that stands by itself: the main file with all that the files which it imports declare, the core module's included.
/// What a file says for its own elements alone is said of each of them.
/// </summary>
internal static class MergedSchema
{
    private static readonly string[] Collections = ["types", "enums", "slots", "classes"];

    /// <summary>Merges the files of a schema.</summary>
    /// <param name="files">The files, the main one first.</param>
    public static string Of(IReadOnlyList<YamlFile> files)
    {
        YamlMapping[] roots = [.. files.Select(file => file.Root).OfType<YamlMapping>()];
        bool hasCore = roots.Any(root => Texts(root.Value("imports")).Contains(CoreModule.Import));
        YamlMapping[] all = hasCore ? [.. roots, (YamlMapping)CoreModule.File.Root!] : roots;
        Defaults main = Defaults.Of(roots[0]);
        return YamlWriter.Write(
        [
            .. roots[0].Entries
                .Where(entry => !Collections.Contains(entry.Key.Text) && entry.Key.Text is not ("imports" or "prefixes" or "default_range"))
                .Select(entry => Entry(entry.Key.Text, entry.Value)),
            Entry("prefixes", Mapping(all.SelectMany(root => Entries(root, "prefixes")).DistinctBy(entry => entry.Key.Text))),
            Entry("imports", new YamlSequence(0, new NodeList<YamlNode>([Text("linkml:types")]))),
            Entry("default_range", Text(main.Range)),
            .. Collections.Select(name => Entry(name, Mapping(all.SelectMany(root =>
                    Entries(root, name).Select(entry => new YamlEntry(entry.Key, Complete(name, entry.Key.Text, entry.Value, Defaults.Of(root), main)))))))
                .Where(collection => collection.Value is YamlMapping { Entries.Count: > 0 }),
        ]);
    }

    private static YamlNode Complete(string collection, string name, YamlNode element, Defaults own, Defaults main) =>
        (collection, element) switch
        {
            ("slots", _) => Slot(name, element, own, main),
            ("classes", YamlMapping definition) => Class(name, definition, own, main),
            _ => element,
        };

    private static YamlMapping Class(string name, YamlMapping definition, Defaults own, Defaults main)
    {
        IEnumerable<YamlEntry> entries = WithUri("class_uri", name, definition.Entries, own, main).Select(entry => entry is { Key.Text: "attributes", Value: YamlMapping attributes }
            ? new YamlEntry(entry.Key, Mapping(attributes.Entries.Select(slot => new YamlEntry(slot.Key, Slot(slot.Key.Text, slot.Value, own, main)))))
            : entry);
        return Mapping(entries);
    }

    private static YamlMapping Slot(string name, YamlNode slot, Defaults own, Defaults main)
    {
        IEnumerable<YamlEntry> stated = slot is YamlMapping mapping ? mapping.Entries : [];
        bool hasRange = own.Range == main.Range || stated.Any(entry => entry.Key.Text is "range" or "any_of");
        return Mapping(WithUri("slot_uri", name, hasRange ? stated : stated.Append(new YamlEntry(Key("range"), Text(own.Range))), own, main));
    }

    private static IEnumerable<YamlEntry> WithUri(
        string metaslot, string name, IEnumerable<YamlEntry> entries, Defaults own, Defaults main) =>
        own.Prefix is null || own.Prefix == main.Prefix || entries.Any(entry => entry.Key.Text == metaslot)
            ? entries
            : entries.Append(new YamlEntry(Key(metaslot), Text($"{own.Prefix}:{name}")));

    private static NodeList<YamlEntry> Entries(YamlMapping root, string key) =>
        root.Value(key) is YamlMapping mapping ? mapping.Entries : default;

    private static IEnumerable<string> Texts(YamlNode? node) => node switch
    {
        YamlScalar single => [single.Text],
        YamlSequence list => list.Items.OfType<YamlScalar>().Select(item => item.Text),
        _ => [],
    };

    private static YamlMapping Mapping(IEnumerable<YamlEntry> entries) => new(0, new NodeList<YamlEntry>([.. entries]));

    private static KeyValuePair<string, YamlNode> Entry(string key, YamlNode value) => new(key, value);

    private static YamlKey Key(string text) => new(0, text, IsPlain: true);

    private static YamlScalar Text(string text) => new(0, text, IsPlain: true);

    /// <summary>What a file says for all of its own elements.</summary>
    private sealed record Defaults(string Range, string? Prefix)
    {
        public static Defaults Of(YamlMapping root) => new(
            Texts(root.Value("default_range")).FirstOrDefault() ?? "string", Texts(root.Value("default_prefix")).FirstOrDefault());
    }
}
