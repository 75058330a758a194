using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Factbook.Compiler.Diagnostics;
using Factbook.Tool.Output;

namespace Factbook.Tool.Cases;

/// <summary>The verdict on a case, with what led to it.</summary>
/// <param name="Id">The case's id, as JSON.</param>
/// <param name="Verdict">One of <see cref="CaseVerdict"/>.</param>
/// <param name="Problems">The problems.</param>
/// <param name="Files">The files that they may be in.</param>
internal sealed record CaseOutcome(
    string Id, string Verdict, IReadOnlyList<Problem> Problems, IReadOnlyList<JsonNodes> Files)
{
    /// <summary>A line that is no case, and why.</summary>
    private string? Reason { get; init; }

    /// <summary>The outcome for a line that cannot be judged.</summary>
    public static CaseOutcome Unusable(string id, string reason) =>
        new(id, CaseVerdict.Refused, [], []) { Reason = reason };

    /// <summary>The outcome as one line of JSON.</summary>
    public string ToJson() => JsonText.Of(
        writer =>
        {
            writer.WriteStartObject();
            writer.WritePropertyName("id");
            writer.WriteRawValue(Id);
            writer.WriteString("verdict", Verdict);
            writer.WriteStartArray("diagnostics");
            if (Reason is not null)
            {
                writer.WriteStartObject();
                writer.WriteString("severity", "error");
                writer.WriteString("message", Reason);
                writer.WriteEndObject();
            }

            foreach (Problem problem in Problems)
            {
                Write(writer, problem);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        },
        JsonText.OneLine);

    private void Write(Utf8JsonWriter writer, Problem problem)
    {
        JsonNodes? file = Files.FirstOrDefault(file => file.File.Path == problem.Place.Path);
        writer.WriteStartObject();
        writer.WriteString("id", problem.Rule.Id);
        writer.WriteString("severity", problem.Rule.Severity == ProblemSeverity.Error ? "error" : "warning");
        writer.WriteString("message", ProblemText.Format(problem));
        writer.WriteString("file", problem.Place.Path);
        writer.WriteString("pointer", file?.Pointer(problem.Place.Node) ?? "");
        writer.WriteEndObject();
    }
}
