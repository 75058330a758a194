using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Guard.Tests.Model;
using Factbook.Guard.Tests.Reading;

namespace Factbook.Guard.Tests.Comparing;

/// <summary>Compares the groups of a look-up with those of what was drawn.</summary>
internal sealed class GroupIndex(IndexedSlot slot, GeneratedIndex index, Action<string, string, string> report)
{
    public void Compare(IReadOnlyList<IndexedValue> values)
    {
        if (!index.IsLookUp)
        {
            report(slot.Name, "a look-up", index.Property("Count")?.ToString() ?? "");
            return;
        }

        string expected = Show(values.GroupBy(value => Key(value.Drawn)).Select(group => (group.Key, (IReadOnlyList<string>)[.. group.Select(value => value.Id).Distinct()])));
        string actual = Show(index.Groups.Select(group => (KeyOf(group.Key), group.Ids)));
        if (actual != expected)
        {
            report(slot.Name, expected, actual);
            return;
        }

        foreach (IGrouping<string, IndexedValue> group in values.GroupBy(value => Key(value.Drawn)))
        {
            string found = string.Join(", ", index.IdsOfKey(group.First().Read));
            string drawn = string.Join(", ", group.Select(value => value.Id).Distinct());
            if (found != drawn || !index.Contains(group.First().Read))
            {
                report($"{slot.Name}[{group.Key}]", drawn, found);
            }
        }
    }

    private static string Key(DrawnValue value) => value switch
    {
        DrawnLink link => link.Key,
        DrawnMember member => GeneratedNames.Of(member.Text),
        DrawnScalar scalar => scalar.Text,
        _ => "",
    };

    private static string KeyOf(object key) => key switch
    {
        IFact fact => RowKey.Of(fact.Table.HasOwnIds ? fact.Table.Name : null, fact.Id),
        bool truth => truth ? "true" : "false",
        _ => key.ToString() ?? "",
    };

    private static string Show(IEnumerable<(string Key, IReadOnlyList<string> Ids)> groups) => string.Join(
        "; ", groups.OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key}: {string.Join(", ", group.Ids)}"));
}
