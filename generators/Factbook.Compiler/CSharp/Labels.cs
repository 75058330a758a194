using System.Linq;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.CSharp;

/// <summary>Which slot says in a word or two what an instance is.</summary>
internal static class Labels
{
    private static readonly string[] Candidates = ["names", "name", "title", "label"];

    /// <summary>The slot whose text is the label: the primary name, or a name, title or label; none where there is no such slot.</summary>
    /// <param name="definition">The class.</param>
    public static string? SlotOf(ClassDefinition definition) =>
        Candidates.FirstOrDefault(candidate => definition.FindSlot(candidate) is { } slot && IsLabel(slot));

    private static bool IsLabel(SlotDefinition slot) => slot.Ranges.Count == 1 && slot.Range switch
    {
        { Kind: SlotRangeKind.Object, Name: "NameVariant" } => slot.Multivalued,
        { Kind: SlotRangeKind.Type, Name: "string" } => !slot.Multivalued,
        _ => false,
    };
}
