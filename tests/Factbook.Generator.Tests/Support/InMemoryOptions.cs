using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factbook.Generator.Tests.Support;

/// <summary>Options as the build files give them: the namespace, and for files in a folder schema or data their role.</summary>
internal sealed class InMemoryOptions(string namespaceName) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Values(new() { ["build_property.FactbookNamespace"] = namespaceName });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(new()
    {
        ["build_metadata.AdditionalFiles.FactbookRole"] =
            textFile.Path.EndsWith("schema.yaml", System.StringComparison.Ordinal) ? "schema"
            : textFile.Path.EndsWith(".yaml", System.StringComparison.Ordinal) ? "data" : "",
    });

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
