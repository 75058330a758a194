using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Guard.Tests.Model;
using Factbook.Guard.Tests.Reading;

namespace Factbook.Guard.Tests.Comparing;

/// <summary>Compares the groups that a table's look-ups give with those of what was drawn.</summary>
internal static class LookUpComparison
{
    /// <summary>Where they differ.</summary>
    public static IEnumerable<string> Run(DrawnDataset dataset, GeneratedDataset generated)
    {
        foreach (DrawnTable table in dataset.Tables)
        {
            foreach (DrawnSlot slot in dataset.Schema.SlotsOf(table.Class).Where(IsKey))
            {
                if (generated.LookUp(table.Name, slot.Name) is not { } groups)
                {
                    yield return $"{table.Name} has no look-up by {slot}";
                    continue;
                }

                string actual = Show(groups.Select(group => (KeyOf(group.Key), group.Ids)));
                string expected = Show(Expected(table, slot));
                if (actual != expected)
                {
                    yield return $"{table.Name} by {slot.Name}: drawn {expected}, read {actual}";
                }
            }
        }
    }

    private static bool IsKey(DrawnSlot slot) =>
        !slot.IsAnyOf && slot.Range is ClassRange { IsReference: true } or EnumRange or ScalarRange { Kind: Scalar.Boolean };

    private static IEnumerable<(string Key, IReadOnlyList<string> Ids)> Expected(DrawnTable table, DrawnSlot slot) => table.Rows
        .OrderBy(row => row.Id, StringComparer.Ordinal)
        .SelectMany(row => Keys(row.Object.Find(slot.Name)).Distinct().Select(key => (key, row.Id)))
        .GroupBy(entry => entry.key, entry => entry.Id)
        .Select(group => (group.Key, (IReadOnlyList<string>)[.. group]));

    private static IEnumerable<string> Keys(DrawnValue? value) => value switch
    {
        DrawnLink link => [link.Id],
        DrawnMember member => [GeneratedNames.Of(member.Text)],
        DrawnScalar scalar => [scalar.Text],
        DrawnList list => list.Items.SelectMany(Keys),
        _ => [],
    };

    private static string KeyOf(object key) => key switch
    {
        IFact fact => fact.Id,
        bool truth => truth ? "true" : "false",
        Enum member => member.ToString(),
        _ => key.ToString() ?? "",
    };

    private static string Show(IEnumerable<(string Key, IReadOnlyList<string> Ids)> groups) => string.Join(
        "; ", groups.OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key}: {string.Join(", ", group.Ids)}"));
}
