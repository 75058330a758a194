using System.Linq;
using Factbook.Guard.Tests.Model;

namespace Factbook.Guard.Tests.Drawing;

/// <summary>Draws slots that lead back from what is referred to.</summary>
internal sealed class InverseDrawer(Dice dice, NamePool names, Skeleton skeleton)
{
    public void Draw()
    {
        if (!skeleton.Traits.LeadsBack)
        {
            return;
        }

        foreach (DrawnClass owner in skeleton.Classes.Where(declared => !declared.IsCore && HoldsRecords(declared.Name)).ToList())
        {
            foreach (DrawnSlot slot in owner.Attributes.Where(slot => slot is { IsAnyOf: false, Inverse: null, Range: ClassRange { IsReference: true } }))
            {
                string[] places = [.. skeleton.Classes.Where(found => IsPlace(found, slot)).Select(found => found.Name)];
                if (places.Length > 0 && dice.Chance(60) && skeleton.AreClear([owner.Name]))
                {
                    Pair(owner.Name, slot, places.Contains(slot.Range.Name) && dice.Chance(60) ? slot.Range.Name : dice.Pick(places));
                }
            }
        }
    }

    private bool HoldsRecords(string name) => skeleton.Schema.Accepted(name) is { Count: > 0 } accepted
        && accepted.All(found => skeleton.Schema.HasIdentifier(found.Name));

    // The way back is declared for the range, for an ancestor of it, or for some of its classes.
    private bool IsPlace(DrawnClass found, DrawnSlot slot) => !found.IsCore && HoldsRecords(found.Name)
        && (skeleton.Schema.Ancestors(found.Name).Contains(slot.Range.Name)
            || (skeleton.Schema.Ancestors(slot.Range.Name).Contains(found.Name) && !found.IsMixin)
            || (skeleton.Schema.Find(slot.Range.Name).IsCore && !skeleton.Schema.Find(slot.Range.Name).IsConcrete
                && skeleton.Schema.Accepted(slot.Range.Name).Contains(found)));

    private void Pair(string owner, DrawnSlot slot, string place)
    {
        string name = names.Slot();
        bool isUsed = skeleton.Classes.Any(found => found.Usages.Any(usage => usage.Slot == slot.Name));
        var back = new DrawnSlot(name, [new ClassRange(owner, true)]) { IsList = slot.IsList || dice.Chance(65), Inverse = slot.Name };

        // Of two that are alike in all, the later one is computed.
        bool isWider = place != slot.Range.Name && !skeleton.Schema.Ancestors(slot.Range.Name).Contains(place);
        bool isLater = slot.IsRequired || isWider || back.IsList != slot.IsList || IndexOf(place) >= IndexOf(owner);
        bool mayBeComputed = !isUsed && !slot.IsDisputable && !slot.IsIndexed;
        if (isLater || mayBeComputed)
        {
            Change(owner, slot.Name, found => found with { Inverse = name, IsComputed = !isLater });
            skeleton.Replace(place, found => found with { Attributes = [.. found.Attributes, back with { IsComputed = isLater }] });
        }
    }

    private int IndexOf(string name) => skeleton.Classes.FindIndex(found => found.Name == name);

    private void Change(string owner, string slot, System.Func<DrawnSlot, DrawnSlot> change) => skeleton.Replace(
        owner, found => found with { Attributes = [.. found.Attributes.Select(own => own.Name == slot ? change(own) : own)] });
}
