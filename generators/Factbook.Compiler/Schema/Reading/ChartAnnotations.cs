using System;
using System.Collections.Generic;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>The annotations that say what is drawn; only the tool has a use for them, but a mistake is an error here.</summary>
internal static class ChartAnnotations
{
    /// <summary>On a class: the lane of the timeline that its records stand in.</summary>
    internal const string Lane = "factbook_lane";

    /// <summary>On a slot: its part in the chart of amounts.</summary>
    internal const string Part = "factbook_chart";

    /// <summary>On a slot: the one value of the records that are drawn.</summary>
    internal const string Only = "factbook_chart_only";

    private static readonly string[] Parts = ["panel", "colour", "shape", "period", "amount", "mirror"];

    /// <summary>Reports annotations of charts with values that mean nothing.</summary>
    internal static void Check(SchemaElement element, IEnumerable<Annotation> annotations)
    {
        foreach (Annotation annotation in annotations)
        {
            if (annotation.Tag == Part && Array.IndexOf(Parts, annotation.Value) < 0)
            {
                string reason = "is one of " + string.Join(", ", Parts);
                element.Report(ProblemRules.BadAnnotation, element.Place, Part, reason);
            }
            else if (annotation.Tag is Lane or Only && annotation.Value.Trim().Length == 0)
            {
                element.Report(ProblemRules.BadAnnotation, element.Place, annotation.Tag, "is not empty");
            }
        }
    }
}
