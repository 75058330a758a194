using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using Factbook.Compiler.Schema;
using Factbook.Tool.Output;

namespace Factbook.Tool.Export.JsonSchema;

/// <summary>
/// JSON Schemas (draft 2020-12): <c>dataset.schema.json</c> for a file of data as editors see it, and one for the
/// records of each table, to which the lines of the JSON Lines export conform.
/// </summary>
internal static class JsonSchemas
{
    /// <summary>The name of the schema of data files.</summary>
    public const string DatasetFile = "dataset.schema.json";

    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>Writes the files into a folder.</summary>
    public static void Write(SchemaModel schema, string folder, Unsaid unsaid)
    {
        IReadOnlyDictionary<string, string> fileNames = TableNames.Of(schema).OfTables;
        unsaid.Add("that references lead to records");
        File.WriteAllText(Path.Combine(folder, DatasetFile), OfDataFiles(schema, unsaid));
        foreach (SlotDefinition slot in Root(schema).Slots)
        {
            ClassDefinition row = schema.FindClass(slot.Range.Name)!;
            string text = Document(schema, DocumentForm.Record, unsaid, slot.Description, definitions => definitions.ReferenceTo(row, false));
            File.WriteAllText(Path.Combine(folder, $"{fileNames[slot.Name]}.schema.json"), text);
        }
    }

    /// <summary>The schema of files of data, as editors see them.</summary>
    public static string OfDataFiles(SchemaModel schema, Unsaid unsaid) => Document(
        schema, DocumentForm.DataFile, unsaid, schema.Title, definitions => definitions.FileBody(Root(schema)));

    /// <summary>The schema of instances of a class by themselves.</summary>
    public static string OfInstances(SchemaModel schema, ClassDefinition definition, Unsaid unsaid) => Document(
        schema, DocumentForm.Instance, unsaid, null, definitions => definitions.ReferenceTo(definition, isNested: false));

    private static ClassDefinition Root(SchemaModel schema) => schema.Classes.First(candidate => candidate.TreeRoot);

    private static string Document(
        SchemaModel schema, DocumentForm form, Unsaid unsaid, string? title, Func<Definitions, JsonObject> top)
    {
        var definitions = new Definitions(schema, SchemaContext.Of(form, unsaid));
        var document = new JsonObject { ["$schema"] = Draft };
        if (title is not null)
        {
            document["title"] = title;
        }

        foreach ((string keyword, JsonNode? value) in top(definitions).ToArray())
        {
            document[keyword] = value?.DeepClone();
        }

        document["$defs"] = definitions.All();
        return JsonText.Of(writer => document.WriteTo(writer)) + "\n";
    }
}
