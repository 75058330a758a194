using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>On a schema: how it is to be read, where neither the project nor the command line says.</summary>
internal static class ModeAnnotation
{
    /// <summary>The annotation; its value is <c>strict</c> or <c>lenient</c>.</summary>
    internal const string Tag = "factbook_mode";

    /// <summary>The mode that a main file states; strict where it states none.</summary>
    internal static SchemaMode Of(YamlFile file, SchemaProblems problems)
    {
        YamlNode? stated = SchemaAnnotations.Find(file, Tag);
        switch (stated)
        {
            case null or YamlScalar { Text: "strict" }:
                return SchemaMode.Strict;
            case YamlScalar { Text: "lenient" }:
                return SchemaMode.Lenient;
            default:
                problems.Add(ProblemRules.BadAnnotation, new ProblemPlace(file.Path, stated.Number), Tag, "is strict or lenient");
                return SchemaMode.Strict;
        }
    }
}
