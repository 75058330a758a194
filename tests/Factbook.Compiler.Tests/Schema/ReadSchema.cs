using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;
using Xunit;

namespace Factbook.Compiler.Tests.Schema;

/// <summary>Reads the parts of a schema that a test is about; what every schema needs is added after them.</summary>
internal static class ReadSchema
{
    private const string Root = "classes:\n  Dataset: {tree_root: true}\n";
    private const string Rest = "\nid: https://example.org/tested\nname: tested\nimports: [linkml:types]\n";

    /// <summary>The model of a schema that must have no problems.</summary>
    internal static SchemaModel Model(string text)
    {
        SchemaModel model = SchemaReader.Read(Files(text).Select(read => read.File));
        Assert.Empty(model.Problems.Select(ProblemText.Format));
        return model;
    }

    /// <summary>The slots of a class of a schema that must have no problems.</summary>
    internal static EquatableArray<SlotDefinition> Slots(string className, string text) =>
        Model(text).FindClass(className)!.Slots;

    /// <summary>The slots of a class of a schema that is read for its classes and must have no problems.</summary>
    internal static EquatableArray<SlotDefinition> SlotsAlone(string className, string text)
    {
        SchemaModel model = SchemaReader.ReadClasses(Files(text).Select(read => read.File), "schema.yaml");
        Assert.Empty(model.Problems.Select(ProblemText.Format));
        return model.FindClass(className)!.Slots;
    }

    /// <summary>The problems of a schema, as <c>(line,column) id: message</c>.</summary>
    internal static string[] Problems(string text)
    {
        YamlReadResult[] files = Files(text);
        Assert.All(files, read => Assert.Empty(read.File.Problems));
        var locations = new ProblemLocations(files.Select(read => read.Spans));
        return [.. SchemaReader.Read(files.Select(read => read.File)).Problems
            .Select(locations.Describe)
            .Select(line => line.Replace("tested.yaml", "").Replace(" error ", " "))];
    }

    /// <summary>The problems of schema files, as compilers print them.</summary>
    internal static string[] Problems(params (string Path, string Text)[] files)
    {
        YamlReadResult[] read = [.. files.Select(file => YamlReader.Read(file.Path, file.Text))];
        var locations = new ProblemLocations(read.Select(file => file.Spans));
        return [.. SchemaReader.Read(read.Select(file => file.File)).Problems.Select(locations.Describe)];
    }

    private static YamlReadResult[] Files(string text)
    {
        string root = text.Contains("tree_root", System.StringComparison.Ordinal) ? "" : Root;
        string main = "id: https://example.org/main\nname: main\nimports: [tested, linkml:types]\n" + root;
        return [YamlReader.Read("schema.yaml", main), YamlReader.Read("tested.yaml", text + Rest)];
    }
}
