using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>Reads the declarations of one file of a schema.</summary>
/// <param name="schema">The file.</param>
/// <param name="isCore">Whether it is the core module.</param>
/// <param name="isDataset">Whether names become names in C#.</param>
/// <param name="declarations">Takes up the declarations.</param>
internal sealed class FileReader(SchemaElement schema, bool isCore, bool isDataset, SchemaDeclarations declarations)
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
        PlacedName defaultRange = schema.NameOf("default_range") ?? new PlacedName("string", schema.Place);
        var prefixes = new Prefixes(schema);
        foreach (SchemaElement declared in schema.Children("types", Metaslots.Type, isDataset))
        {
            declarations.Add(TypeReader.Read(declared));
        }

        foreach (SchemaElement declared in schema.Children("enums", Metaslots.Enum, isDataset))
        {
            declarations.Add(EnumReader.Read(declared, isCore));
        }

        foreach (SchemaElement declared in schema.Children("slots", Metaslots.Slot, isDataset))
        {
            declarations.Add(SlotReader.Read(declared, defaultRange));
        }

        foreach (SchemaElement declared in schema.Children("classes", Metaslots.Class, isDataset))
        {
            declarations.Add(ClassReader.Read(declared, defaultRange, prefixes, isCore, isDataset));
        }

        DocumentationReader.Annotations(schema);
        DocumentationReader.Read(schema);
    }

    private static ProblemPlace FirstKey(YamlFile file) =>
        new(file.Path, file.Root is YamlMapping { Entries: { Count: > 0 } entries } ? entries[0].Key.Number : 0);
}
