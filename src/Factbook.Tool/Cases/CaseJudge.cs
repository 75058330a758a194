using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;

namespace Factbook.Tool.Cases;

/// <summary>Judges one case.</summary>
internal static class CaseJudge
{
    private const string DataPath = "data";

    /// <summary>Judges a case: a schema with errors is refused, then the instance is accepted or rejected.</summary>
    /// <param name="given">The case.</param>
    /// <param name="mode">How the schema is read, if it does not say so itself.</param>
    public static CaseOutcome Judge(ConformanceCase given, SchemaMode? mode)
    {
        var imports = given.Imports.Where(import => !import.Name.Contains(':', StringComparison.Ordinal)).ToList();
        string main = "schema";
        while (imports.Any(import => import.Name == main))
        {
            main += "_";
        }

        List<JsonNodes> files =
        [
            JsonNodes.Read(main + ".yaml", given.Schema),
            .. imports.Select(import => JsonNodes.Read(import.Name + ".yaml", import.Schema)),
        ];
        SchemaModel schema = SchemaReader.ReadClasses(files.Select(file => file.File), main + ".yaml", mode);
        Problem[] wrong = [.. files.SelectMany(file => file.File.Problems), .. schema.Problems];
        if (wrong.Any(IsError))
        {
            return new CaseOutcome(given.Id, CaseVerdict.Refused, wrong, files);
        }

        if (schema.FindClass(given.ClassName) is null)
        {
            return CaseOutcome.Unusable(given.Id, $"The schema has no class '{given.ClassName}'.");
        }

        var data = JsonNodes.Read(DataPath, given.Data);
        BoundInstance bound = InstanceValidator.Validate(
            data.File.Root!, given.ClassName, schema, DataPath, Notation.Json);
        Problem[] problems = [.. data.File.Problems, .. bound.Problems];
        return new CaseOutcome(
            given.Id, problems.Any(IsError) ? CaseVerdict.Rejects : CaseVerdict.Accepts, problems, [data]);
    }

    private static bool IsError(Problem problem) => problem.Rule.Severity == ProblemSeverity.Error;
}
