using System.Linq;
using Factbook.Compiler.Schema;
using Factbook.Tool.Charts.Drawing;

namespace Factbook.Tool.Charts.Trade;

/// <summary>The slots of a class that <c>factbook_chart</c> gives a part in the chart of amounts.</summary>
/// <param name="Period">The time that an amount is of.</param>
/// <param name="Amount">The amount.</param>
/// <param name="Panel">What is never drawn together; everything is where no slot says so.</param>
/// <param name="Colour">What colours tell apart.</param>
/// <param name="Shape">What shapes tell apart.</param>
/// <param name="Mirror">The same amount as somebody else counts it.</param>
internal sealed record ChartedSlots(
    string Period, string Amount, SlotDefinition? Panel, SlotDefinition? Colour, SlotDefinition? Shape, string? Mirror)
{
    /// <summary>The slots of a class, or <see langword="null"/> where it is not drawn.</summary>
    public static ChartedSlots? Of(ClassDefinition definition)
    {
        return Find("period") is { } period && Find("amount") is { } amount
            ? new ChartedSlots(
                period.Name, amount.Name, Find("panel"), Find("colour"), Find("shape"), Find("mirror")?.Name)
            : null;

        SlotDefinition? Find(string part) =>
            definition.Slots.FirstOrDefault(slot => Words.Annotation(slot.Annotations, "factbook_chart") == part);
    }
}
