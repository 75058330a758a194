using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factbook.Generator.Tests.Support;

/// <summary>
/// Options as the build files give them: the namespace, the file of the resource where the compiler runs, and for files in a
/// dataset their role.
/// </summary>
internal sealed class InMemoryOptions(string namespaceName, string? resourceFile = null, bool embedsTables = true) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new()
    {
        ["build_property.FactbookNamespace"] = namespaceName,
        ["build_property.FactbookEmbedsTables"] = embedsTables ? "true" : "",
        ["build_property.FactbookResourceFile"] = Uri.EscapeDataString(resourceFile ?? ""),
    });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(new()
    {
        ["build_metadata.AdditionalFiles.FactbookRole"] =
            textFile.Path.EndsWith("schema.yaml", StringComparison.Ordinal) ? "schema"
            : textFile.Path.EndsWith(".yaml", StringComparison.Ordinal) ? "data"
            : textFile.Path.EndsWith("ids.lock", StringComparison.Ordinal) ? "ids" : "",
    });

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            bool found = values.TryGetValue(key, out string? stored);
            value = stored ?? "";
            return found;
        }
    }
}
