using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Yaml;
using Factbook.Tool.Export;

namespace Factbook.Guard.Tests.Running;

/// <summary>What the checker makes of a dataset.</summary>
internal sealed class CheckedFiles
{
    private readonly Compilation _compilation;

    public CheckedFiles(GuardFiles files) => _compilation = Compilation.Of(
        [YamlReader.Read("schema.yaml", files.Schema)], [YamlReader.Read("data.yaml", files.Data)], []);

    /// <summary>The errors, one line each.</summary>
    public IReadOnlyList<string> Refusals =>
    [
        .. _compilation.Problems
            .Where(problem => problem.Rule.Severity == ProblemSeverity.Error)
            .Select(_compilation.Locations.Describe),
    ];

    /// <summary>The line that the tool writes for each row, by what the row is called in the whole dataset.</summary>
    public IReadOnlyDictionary<string, string> Lines()
    {
        var lines = new Dictionary<string, string>(StringComparer.Ordinal);
        DatasetModel dataset = _compilation.Dataset;
        for (int table = 0; table < dataset.Tables.Count; table++)
        {
            for (int row = 0; row < dataset.Tables[table].Rows.Count; row++)
            {
                lines[dataset.Keys[table].KeyOf(row)] = JsonValues.Of(dataset.Tables[table].Rows[row], _compilation.Schema);
            }
        }

        return lines;
    }
}
