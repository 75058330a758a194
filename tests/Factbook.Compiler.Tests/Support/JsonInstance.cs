using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Tests.Support;

/// <summary>Checks an instance that is written in JSON, where numbers and texts are told apart.</summary>
internal static class JsonInstance
{
    public static string[] Problems(string schema, string className, string json)
    {
        SchemaModel model = SchemaReader.ReadClasses([YamlReader.Read("schema.yaml", schema).File], "schema.yaml");
        YamlNode root = YamlReader.Read("a.json", json).File.Root!;
        BoundInstance bound = InstanceValidator.Validate(root, className, model, "a.json", Notation.Json);
        return [.. bound.Problems.Select(ProblemText.Format)];
    }
}
