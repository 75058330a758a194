using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Layout;

namespace Factbook.Compiler.CSharp;

/// <summary>What is written about facts beside their values: static members with their documentation.</summary>
internal static class FactTexts
{
    // The slots whose text tells a reader more than the label does, best first.
    private static readonly string[] SummarySlots = ["summary", "description"];

    /// <summary>The facts that have a code name.</summary>
    /// <param name="input">The table.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public static EquatableArray<StaticMember> Members(TableInput input, CancellationToken cancellation)
    {
        Dictionary<string, MemberSlots> slots = ReferencePath.Classes(input.Table, input.Types)
            .ToDictionary(record => record.ClassName, MemberSlots.Of);
        ILookup<int, string> disputed = input.Disputed.ToLookup(pair => pair.Row, pair => pair.Slot);
        var members = new List<StaticMember>();
        for (int row = 0; row < input.Rows.Rows.Count; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            ObjectValue fact = input.Rows.Rows[row];
            MemberSlots known = slots[fact.ClassName];
            if (known.CodeName >= 0 && fact.Slots[known.CodeName] is TextValue name)
            {
                members.Add(new StaticMember(
                    name.Text,
                    row,
                    known.Type,
                    known.Summary < 0 ? null : Summary(fact.Slots[known.Summary]),
                    known.Cites < 0 ? default : Sources(fact.Slots[known.Cites] as ListValue))
                {
                    Disputed = disputed[row]
                        .Select(slot => input.Types.FindRecord(fact.ClassName)?.Find(slot)?.Name)
                        .OfType<string>()
                        .ToEquatableArray(),
                });
            }
        }

        return members.ToEquatableArray();
    }

    // A text, or the primary name.
    private static string? Summary(Value? value) => value switch
    {
        TextValue text => text.Text,
        ListValue list => PrimaryName.Of(list),
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

    private readonly record struct MemberSlots(TypeReference Type, int CodeName, int Summary, int Cites)
    {
        public static MemberSlots Of(RecordType record) => new(
            record.Type,
            record.Position(CoreNames.CodeNameSlot),
            record.Position(SummarySlots.FirstOrDefault(slot => record.Find(slot) is not null) ?? record.LabelSlot),
            record.IsCited ? record.Position(CoreNames.CitesSlot) : -1);
    }
}
