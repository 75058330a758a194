using System.Text.Json;
using Factbook.Tool.Console;
using Factbook.Tool.Output;

namespace Factbook.Tool.Checking.Reports;

/// <summary>For programs: one object with the counts and the problems; lines and columns count from 1.</summary>
internal static class JsonReport
{
    /// <summary>Writes the report.</summary>
    public static void Write(CheckResult result, Terminal terminal) =>
        terminal.Output.WriteLine(JsonText.Of(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("subject", result.Subject);
            writer.WriteNumber("errors", result.Errors);
            writer.WriteNumber("warnings", result.Warnings);
            if (result.Evidence is { } evidence)
            {
                writer.WriteStartObject("values");
                writer.WriteNumber("named", evidence.Named);
                writer.WriteNumber("byDefault", evidence.ByDefault);
                writer.WriteNumber("inferred", evidence.Inferred);
                writer.WriteNumber("uncited", evidence.Uncited);
                writer.WriteEndObject();
            }

            writer.WriteStartArray("problems");
            foreach (Finding finding in result.Findings)
            {
                writer.WriteStartObject();
                writer.WriteString("id", finding.Rule.Id);
                writer.WriteString("severity", finding.Severity);
                writer.WriteString("message", finding.Message);
                Write(writer, finding.Place);
                writer.WriteStartArray("related");
                foreach (FindingPlace place in finding.Related)
                {
                    writer.WriteStartObject();
                    Write(writer, place);
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }));

    private static void Write(Utf8JsonWriter writer, FindingPlace place)
    {
        writer.WriteString("file", place.Path);
        writer.WriteNumber("line", place.Line);
        writer.WriteNumber("column", place.Column);
        writer.WriteNumber("endLine", place.Span.EndLine + 1);
        writer.WriteNumber("endColumn", place.Span.EndColumn + 1);
    }
}
