using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Layout;

namespace Factbook.Compiler.CSharp;

/// <summary>What is written about facts beside their values: static members with their documentation.</summary>
internal static class FactTexts
{
    /// <summary>The facts that have a code name.</summary>
    /// <param name="input">The table.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static EquatableArray<StaticMember> Members(TableInput input, CancellationToken cancellation)
    {
        RecordType record = input.Table.Record;
        int codeName = IndexOf(record, "code_name");
        int summary = IndexOf(record, input.Table.SummarySlot);
        int cites = record.IsCited ? IndexOf(record, "cites") : -1;
        var members = new List<StaticMember>();
        for (int row = 0; codeName >= 0 && row < input.Rows.Rows.Count; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            ObjectValue fact = input.Rows.Rows[row];
            if (fact.Slots[codeName] is TextValue name)
            {
                members.Add(new StaticMember(
                    name.Text,
                    row,
                    summary < 0 ? null : Summary(fact.Slots[summary]),
                    cites < 0 ? default : Sources(fact.Slots[cites] as ListValue)));
            }
        }

        return members.ToEquatableArray();
    }

    private static int IndexOf(RecordType record, string? slot)
    {
        for (int i = 0; i < record.Properties.Count; i++)
        {
            if (record.Properties[i].Slot == slot)
            {
                return i;
            }
        }

        return -1;
    }

    // A text, or the first of a person's or organisation's names.
    private static string? Summary(Value? value) => value switch
    {
        TextValue text => text.Text,
        ListValue { Items.Count: > 0 } list => Summary(list.Items[0]),
        ObjectValue { ClassName: "NameVariant" } name => Summary(name.Slots[0]),
        _ => null,
    };

    // Identifier and locator of each citation; a source's title would tie the documentation to another table's values.
    private static EquatableArray<string> Sources(ListValue? cites) =>
        (cites?.Items ?? default)
            .OfType<ObjectValue>()
            .Select(citation => (Source: citation.Slots[0] as ReferenceValue, Locator: citation.Slots[1] as TextValue))
            .Where(citation => citation.Source is not null)
            .Select(citation => citation.Locator is { } locator ? $"{citation.Source!.Id} {locator.Text}" : citation.Source!.Id)
            .Distinct()
            .ToEquatableArray();
}
