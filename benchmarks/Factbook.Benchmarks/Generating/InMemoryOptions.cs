using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factbook.Benchmarks.Generating;

/// <summary>What the build files of a dataset tell the generator.</summary>
internal sealed class InMemoryOptions : AnalyzerConfigOptionsProvider
{
    private static readonly Values Schema = new(("build_metadata.AdditionalFiles.FactbookRole", "schema"));
    private static readonly Values Data = new(("build_metadata.AdditionalFiles.FactbookRole", "data"));

    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Values(("build_property.FactbookNamespace", "Facts"), ("build_property.FactbookEmbedsTables", "true"));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile.Path == "schema.yaml" ? Schema : Data;

    private sealed class Values(params (string Name, string Text)[] values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = values.FirstOrDefault(one => string.Equals(key, one.Name, StringComparison.OrdinalIgnoreCase)).Text;
            return value is not null;
        }

        public override IEnumerable<string> Keys => values.Select(value => value.Name);
    }
}
