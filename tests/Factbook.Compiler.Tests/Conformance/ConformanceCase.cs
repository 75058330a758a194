using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Tests.Conformance;

/// <summary>A schema, an instance in JSON, and the verdict that the specification gives.</summary>
internal sealed record ConformanceCase(
    string Title,
    string[] Metaslots,
    string Follows,
    (string Path, string Text)[] Files,
    string Verdict,
    string Class,
    string Data)
{
    /// <summary>The case in one line, for lists of tests.</summary>
    public override string ToString() => $"{Title}: {Verdict} {Class} {Data}".TrimEnd();

    /// <summary>The verdict that the compiler gives, and the problems that lead to it.</summary>
    public (string Verdict, string[] Problems) Judge(SchemaMode mode = SchemaMode.Strict)
    {
        YamlReadResult[] files = [.. Files.Select(file => YamlReader.Read(file.Path, file.Text))];
        SchemaModel schema = SchemaReader.ReadClasses(files.Select(file => file.File), Files[0].Path, mode);
        string[] refusals = Errors([.. files.SelectMany(file => file.File.Problems), .. schema.Problems]);
        if (refusals.Length > 0 || Class.Length == 0)
        {
            return (refusals.Length > 0 ? "refused" : "not refused", refusals);
        }

        YamlFile data = YamlReader.Read("data.json", Data).File;
        BoundInstance bound = InstanceValidator.Validate(data.Root!, Class, schema, "data.json", Notation.Json);
        string[] rejections = Errors([.. data.Problems, .. bound.Problems]);
        return (rejections.Length > 0 ? "rejects" : "accepts", rejections);
    }

    private static string[] Errors(IEnumerable<Problem> problems) =>
        [.. problems.Where(problem => problem.Rule.Severity == ProblemSeverity.Error).Select(ProblemText.Format)];
}
