using System;
using System.Linq;
using Factbook.Compiler.Schema;
using Factbook.Tool.Facts;

namespace Factbook.Tool.Charts.Drawing;

/// <summary>Which records of a class its charts show: those with the values that <c>factbook_chart_only</c> names.</summary>
internal sealed class OnlyThese(ClassDefinition definition)
{
    private readonly (string Slot, string Value)[] _conditions =
    [
        .. definition.Slots
            .Select(slot => (slot.Name, Value: Words.Annotation(slot.Annotations, "factbook_chart_only")))
            .Where(condition => condition.Value is not null)
            .Select(condition => (condition.Name, condition.Value!)),
    ];

    /// <summary>The conditions for a reader: <c>measure level, product total</c>; empty where there are none.</summary>
    public string Text => string.Join(", ", _conditions.Select(condition =>
        Words.Plain(condition.Slot) + " " + Words.Plain(condition.Value)));

    /// <summary>Whether a record is shown.</summary>
    public bool Show(Fact fact) =>
        Array.TrueForAll(_conditions, condition => fact.Text(condition.Slot) == condition.Value);
}
