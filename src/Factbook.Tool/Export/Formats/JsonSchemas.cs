using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factbook.Compiler.Schema;
using Factbook.Tool.Output;

namespace Factbook.Tool.Export.Formats;

/// <summary>
/// JSON Schemas (draft 2020-12): <c>dataset.schema.json</c> for a file of data as editors see it, and one for the
/// records of each table, to which the lines of the JSON Lines export conform.
/// </summary>
internal static class JsonSchemas
{
    /// <summary>The name of the schema of data files.</summary>
    public const string DatasetFile = "dataset.schema.json";

    /// <summary>Writes the files into a folder.</summary>
    public static void Write(SchemaModel schema, string folder)
    {
        foreach ((string name, string text) in Files(schema))
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }
    }

    /// <summary>The names of the files with their texts.</summary>
    public static IEnumerable<(string Name, string Text)> Files(SchemaModel schema)
    {
        ClassDefinition root = schema.Classes.First(candidate => candidate.TreeRoot);
        yield return (DatasetFile, Document(schema, root, schema.Title, isPartial: true));
        foreach (SlotDefinition slot in root.Slots)
        {
            ClassDefinition row = schema.FindClass(slot.Range.Name)!;
            yield return ($"{slot.Name}.schema.json", Document(schema, row, slot.Description, isPartial: false));
        }
    }

    private static string Document(SchemaModel schema, ClassDefinition top, string? title, bool isPartial)
    {
        var definitions = new JsonSchemaDefinitions(schema);
        return JsonText.Of(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            DataPackage.WriteOptional(writer, "title", title);
            if (isPartial)
            {
                definitions.WriteClassBody(writer, top);
            }
            else
            {
                definitions.WriteReferenceTo(writer, top);
            }

            definitions.WriteAll(writer);
            writer.WriteEndObject();
        }) + "\n";
    }
}
