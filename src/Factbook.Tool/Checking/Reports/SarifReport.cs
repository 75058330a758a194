using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Factbook.Compiler.Diagnostics;
using Factbook.Tool.Console;
using Factbook.Tool.Output;

namespace Factbook.Tool.Checking.Reports;

/// <summary>For code-scanning services: SARIF 2.1.0, with the rules that occur.</summary>
internal static class SarifReport
{
    /// <summary>Writes the report.</summary>
    public static void Write(CheckResult result, Terminal terminal)
    {
        ProblemRule[] rules =
        [
            .. result.Findings.Select(finding => finding.Rule)
                .Distinct()
                .OrderBy(rule => rule.Id, StringComparer.Ordinal),
        ];
        terminal.Output.WriteLine(JsonText.Of(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            writer.WriteString("version", "2.1.0");
            writer.WriteStartArray("runs");
            writer.WriteStartObject();
            WriteTool(writer, rules);
            writer.WriteString("columnKind", "utf16CodeUnits");
            writer.WriteStartArray("results");
            foreach (Finding finding in result.Findings)
            {
                Write(writer, finding, Array.IndexOf(rules, finding.Rule));
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }));
    }

    private static void WriteTool(Utf8JsonWriter writer, IEnumerable<ProblemRule> rules)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "factbook");
        writer.WriteString("semanticVersion", ToolVersion.Text);
        writer.WriteStartArray("rules");
        foreach (ProblemRule rule in rules)
        {
            writer.WriteStartObject();
            writer.WriteString("id", rule.Id);
            WriteMessage(writer, "shortDescription", rule.Title);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Finding finding, int rule)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", finding.Rule.Id);
        writer.WriteNumber("ruleIndex", rule);
        writer.WriteString("level", finding.Severity);
        WriteMessage(writer, "message", finding.Message);
        writer.WriteStartArray("locations");
        Write(writer, finding.Place);
        writer.WriteEndArray();
        if (finding.Related.Count > 0)
        {
            writer.WriteStartArray("relatedLocations");
            foreach (FindingPlace place in finding.Related)
            {
                Write(writer, place);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, FindingPlace place)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", string.Join('/', place.Path.Split('/').Select(Uri.EscapeDataString)));
        writer.WriteEndObject();
        writer.WriteStartObject("region");
        writer.WriteNumber("startLine", place.Line);
        writer.WriteNumber("startColumn", place.Column);
        writer.WriteNumber("endLine", place.Span.EndLine + 1);
        writer.WriteNumber("endColumn", place.Span.EndColumn + 1);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }
}
