using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factbook.Benchmarks.Generating;

/// <summary>What the build files of a dataset tell the generator.</summary>
internal sealed class InMemoryOptions : AnalyzerConfigOptionsProvider
{
    private static readonly Values Schema = new("build_metadata.AdditionalFiles.FactbookRole", "schema");
    private static readonly Values Data = new("build_metadata.AdditionalFiles.FactbookRole", "data");

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values("build_property.FactbookNamespace", "Facts");

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile.Path == "schema.yaml" ? Schema : Data;

    private sealed class Values(string name, string text) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = string.Equals(key, name, StringComparison.OrdinalIgnoreCase) ? text : null;
            return value is not null;
        }

        public override IEnumerable<string> Keys => [name];
    }
}
