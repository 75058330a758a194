using System.Collections.Generic;
using System.Linq;
using System.Text;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.CSharp;

namespace Factbook.Compiler.Layout.Usage;

/// <summary>
/// What the analyzer at the users of a table needs to know: lines of fields with tabs between them, in which a backslash, a tab
/// and a line end are escaped.
/// </summary>
public static class CheckedTexts
{
    /// <summary>The most characters of one table; a larger one is not checked where it is used.</summary>
    public const int Most = 1 << 18;

    /// <summary>The identifiers of a table with the code names of those that have one, or <see langword="null"/> where they are too many.</summary>
    /// <param name="input">The table.</param>
    /// <param name="members">The facts that have a static member.</param>
    internal static string? Identifiers(TableInput input, EquatableArray<StaticMember> members)
    {
        Dictionary<string, int> identifiers = input.Table.RowClasses.ToDictionary(
            rowClass => rowClass,
            rowClass => input.Types.FindRecord(rowClass) is { } record ? record.Position(record.IdentifierSlot) : -1);
        var names = members.ToDictionary(member => member.Row, member => member.Name);
        var lines = new StringBuilder();
        for (int row = 0; row < input.Rows.Rows.Count && lines.Length <= Most; row++)
        {
            ObjectValue fact = input.Rows.Rows[row];
            string id = ((TextValue)fact.Slots[identifiers[fact.ClassName]]!).Text;
            AppendLine(lines, names.TryGetValue(row, out string? name) ? [id, name] : [id]);
        }

        return lines.Length <= Most ? lines.ToString() : null;
    }

    /// <summary>The slots that disputes are about, by the names of their properties; <see langword="null"/> of a table of anything else.</summary>
    /// <param name="input">The table.</param>
    internal static string? DisputedSlots(TableInput input)
    {
        RecordType record = input.Table.Record;
        if (!record.Is(CoreNames.Dispute))
        {
            return null;
        }

        int about = record.Position(Dispute.Slots.AboutRecord);
        int slot = record.Position(Dispute.Slots.AboutSlot);
        var properties = new SlotProperties(input);
        var lines = new StringBuilder();
        foreach (ObjectValue row in input.Rows.Rows)
        {
            if (row.Slots[about] is ReferenceValue fact
                && row.Slots[slot] is TextValue name
                && properties.Find(fact.Key, name.Text) is { } property
                && lines.Length <= Most)
            {
                AppendLine(lines, [fact.Key, property]);
            }
        }

        return lines.ToString();
    }

    /// <summary>Appends a line.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="fields">The fields of the line.</param>
    public static void AppendLine(StringBuilder lines, IReadOnlyList<string> fields) =>
        lines.Append(string.Join("\t", fields.Select(Escape))).Append('\n');

    private static string Escape(string field) =>
        field.Replace("\\", "\\\\").Replace("\t", "\\t").Replace("\n", "\\n");
}
