using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factbook.Guard.Tests.Model;
using Factbook.Guard.Tests.Writing;

namespace Factbook.Guard.Tests.Drawing;

/// <summary>Draws disputes about slots that may be disputed, and makes the rows follow them.</summary>
internal sealed class DisputeDrawer(Dice dice, DrawnSchema schema, ValueDrawer values)
{
    /// <summary>Draws disputes.</summary>
    /// <param name="rows">All rows by table; a row whose slot is disputed is replaced by one that follows.</param>
    /// <param name="disputes">Receives the disputes.</param>
    public void Draw(Dictionary<string, List<DrawnRow>> rows, List<DrawnRow> disputes)
    {
        foreach (List<DrawnRow> table in rows.Values.Where(table => table != disputes))
        {
            for (int i = 0; i < table.Count; i++)
            {
                // A dispute is about something that mixes in what has an identifier.
                if (!schema.Ancestors(table[i].Object.Class).Contains(CoreShapes.Identified))
                {
                    continue;
                }

                foreach (DrawnSlot slot in schema.SlotsOf(table[i].Object.Class).Where(slot => slot.IsDisputable && dice.Chance(50)))
                {
                    string id = string.Create(CultureInfo.InvariantCulture, $"dispute.d{disputes.Count}");
                    if (Dispute(id, table[i], slot) is { } drawn)
                    {
                        disputes.Add(new DrawnRow(id, drawn.Dispute));
                        table[i] = drawn.Row;
                    }
                }
            }
        }
    }

    private (DrawnObject Dispute, DrawnRow Row)? Dispute(string id, DrawnRow row, DrawnSlot slot)
    {
        DrawnValue?[] rivals = [values.Single(slot, 1), values.Single(slot, 1)];
        if (rivals[0] is null || rivals[1] is null || YamlText.Of(rivals[0]!) == YamlText.Of(rivals[1]!))
        {
            return null;
        }

        bool isUnresolved = !slot.IsRequired && dice.Chance(35);
        bool isNothing = !slot.IsRequired && dice.Chance(20);
        DrawnObject dispute = CoreDrawer.Of(
            CoreShapes.Dispute,
            ("id", CoreDrawer.Text(id)),
            ("about_record", new DrawnLink(row.Key, IsToAny: true)),
            ("about_slot", CoreDrawer.Text(slot.Name)),
            ("claims", new DrawnList([Claim("one", isNothing ? null : rivals[0], !isUnresolved), Claim("two", rivals[1], false)])),
            ("canonical", isUnresolved ? null : CoreDrawer.Text("one")),
            ("method", new DrawnMember("PickMethod", isUnresolved ? "unresolved" : "primary_record")),
            ("rationale", CoreDrawer.Text(values.Text() + ".")),
            ("reviewed", new DrawnScalar(Scalar.Date, "2024-03-01", "2024-03-01")));
        return (dispute, row with { Object = Following(row.Object, slot.Name, isUnresolved || isNothing ? null : rivals[0]) });
    }

    private DrawnObject Claim(string key, DrawnValue? value, bool isPick) => CoreDrawer.Of(
        "Claim",
        ("cites", new DrawnList([values.Core.Citation()])),
        ("key", CoreDrawer.Text(key)),
        ("stance", new DrawnMember("Stance", dice.Pick(["asserts", "reports", "estimates"]))),
        ("value", value),
        ("value_state", value is null ? new DrawnMember("ValueState", "none") : null),
        ("rank", new DrawnMember("Rank", isPick ? "preferred" : "normal")));

    private DrawnObject Following(DrawnObject row, string disputed, DrawnValue? value) => row with
    {
        Values =
        [
            .. schema.SlotsOf(row.Class)
                .Select(slot => (slot.Name, Value: slot.Name == disputed ? value : row.Find(slot.Name)))
                .Where(entry => entry.Value is not null)
                .Select(entry => (entry.Name, entry.Value!)),
        ],
    };
}
