using System.Collections.Generic;
using System.Linq;
using System.Text;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Schema;

namespace Factbook.Tool.Curating;

/// <summary>Drafts a record: the slots that it needs, in the order of the schema, with what belongs into each as a comment.</summary>
internal static class RecordDraft
{
    private const int DeepestPart = 3;

    /// <summary>The lines of an item of a table.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="definition">The class of the record.</param>
    /// <param name="id">The identifier, where it is known.</param>
    /// <param name="isWhole">Whether the slots that are not needed are there, too.</param>
    public static IReadOnlyList<string> Lines(SchemaModel schema, ClassDefinition definition, string? id, bool isWhole)
    {
        var lines = new List<string>();
        foreach (SlotDefinition slot in definition.Slots.OrderBy(Rank))
        {
            if (slot.Identifier)
            {
                lines.Add($"{slot.Name}: {id}".TrimEnd());
            }
            else if (slot.Required || slot.Recommended || isWhole)
            {
                Add(schema, slot, 0, lines);
            }
        }

        return [.. lines.Select((line, i) => (i == 0 ? "- " : "  ") + line)];
    }

    // What it is comes first, and where that is said last.
    private static int Rank(SlotDefinition slot) => slot.Identifier ? 0 : slot.Name == CoreNames.CitesSlot ? 2 : 1;

    private static void Add(SchemaModel schema, SlotDefinition slot, int depth, List<string> lines)
    {
        string indent = new(' ', depth * 2);
        ClassDefinition? part = slot.Ranges.Count == 1 && slot.Range.Kind == SlotRangeKind.Object && depth < DeepestPart
            ? schema.FindClass(slot.Range.Name)
            : null;
        if (part is null)
        {
            lines.Add($"{indent}{slot.Name}:{(slot.Multivalued ? " []" : "")} # {Words(schema, slot)}");
            return;
        }

        lines.Add($"{indent}{slot.Name}:");
        var parts = new List<string>();
        foreach (SlotDefinition needed in part.Slots.Where(needed => needed.Required || needed.Recommended))
        {
            Add(schema, needed, 0, parts);
        }

        if (parts.Count == 0)
        {
            lines[^1] += slot.Multivalued ? " [] # " + part.Name : " {} # " + part.Name;
        }

        for (int i = 0; i < parts.Count; i++)
        {
            string lead = !slot.Multivalued ? "  " : i == 0 ? "  - " : "    ";
            lines.Add(indent + lead + parts[i]);
        }
    }

    /// <summary>What belongs into a slot.</summary>
    private static string Words(SchemaModel schema, SlotDefinition slot)
    {
        var words = new StringBuilder(string.Join(" or ", slot.Ranges.Select(range => Words(schema, range))));
        if (!slot.Required)
        {
            words.Append(slot.Recommended ? ", recommended" : ", if known");
        }

        return words.ToString();
    }

    private static string Words(SchemaModel schema, SlotRange range) => range.Kind switch
    {
        SlotRangeKind.Enum when schema.FindEnum(range.Name) is { } values => string.Join(" | ", values.Values.Select(value => value.Text)),
        SlotRangeKind.Reference => "id of " + range.Name,
        _ => range.Name,
    };
}
