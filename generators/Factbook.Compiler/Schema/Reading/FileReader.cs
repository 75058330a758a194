using System.Collections.Generic;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>Reads the declarations of one file of a schema.</summary>
/// <param name="schema">The file.</param>
/// <param name="target">What the schema is read for.</param>
/// <param name="settings">The settings of all files.</param>
/// <param name="enums">Declares the enums that stand in the place of a range.</param>
/// <param name="declarations">Takes up the declarations.</param>
internal sealed class FileReader(
    SchemaElement schema, SchemaTarget target, IReadOnlyDictionary<string, string> settings, InlineEnums enums, SchemaDeclarations declarations)
{
    /// <summary>Opens a file, and reports where it is no schema.</summary>
    internal static SchemaElement Open(YamlFile file, SchemaProblems problems)
    {
        YamlNode root = file.Root ?? new YamlScalar(-1, "", true);
        var schema = new SchemaElement(file.Path, "schema", root, root, Metaslots.Schema, problems);
        foreach (string word in new[] { "id", "name" })
        {
            if (schema.Find(word) is null)
            {
                problems.Add(ProblemRules.MissingSchemaName, FirstKey(file), word);
            }
        }

        return schema;
    }

    /// <summary>Takes up everything that the file declares.</summary>
    internal void Read()
    {
        var defaults = new SchemaDefaults(
            schema.NameOf("default_range") ?? new PlacedName("string", schema.Place), settings, enums);
        var prefixes = new Prefixes(schema);
        foreach (SchemaElement declared in schema.NamedChildren("types", Metaslots.Type, target))
        {
            declarations.Add(TypeReader.Read(declared, defaults));
        }

        foreach (SchemaElement declared in schema.NamedChildren("enums", Metaslots.Enum, target))
        {
            declarations.Add(EnumReader.Read(declared));
        }

        foreach (SchemaElement declared in schema.NamedChildren("slots", Metaslots.Slot, target))
        {
            declarations.Add(SlotReader.Read(declared, defaults));
            string? uri = declared.Text("slot_uri");
            declarations.SlotTerms[declared.Name] = EquatableArray.Of([.. prefixes.Curies(declared.Name, uri), .. prefixes.Uris(declared.Name, uri)]);
        }

        foreach (SchemaElement declared in schema.NamedChildren("classes", Metaslots.Class, target))
        {
            declarations.Add(ClassReader.Read(declared, defaults, prefixes, target));
        }

        DocumentationReader.Annotations(schema, ModeAnnotation.Tag, TreeRootsAnnotation.Tag);
    }

    /// <summary>Adds the settings of a file to those that are not yet known.</summary>
    internal static void AddSettings(SchemaElement schema, Dictionary<string, string> settings)
    {
        foreach (YamlEntry entry in schema.Entries("settings"))
        {
            YamlScalar? value = entry.Value as YamlScalar
                ?? schema.Item("settings", entry.Value, Metaslots.Setting).Find("setting_value") as YamlScalar;
            if (value is null)
            {
                schema.Expected(entry.Key.Text, entry.Value, "a text");
            }
            else if (!settings.ContainsKey(entry.Key.Text))
            {
                settings.Add(entry.Key.Text, value.Text);
            }
        }
    }

    private static ProblemPlace FirstKey(YamlFile file) =>
        new(file.Path, file.Root is YamlMapping { Entries: { Count: > 0 } entries } ? entries[0].Key.Number : 0);
}
