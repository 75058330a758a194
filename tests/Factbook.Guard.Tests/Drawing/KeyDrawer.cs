using System.Collections.Generic;
using System.Linq;
using Factbook.Guard.Tests.Model;

namespace Factbook.Guard.Tests.Drawing;

/// <summary>Draws unique keys.</summary>
internal sealed class KeyDrawer(Dice dice, NamePool names, Skeleton skeleton)
{
    public void Draw()
    {
        foreach (DrawnClass declared in skeleton.Classes.Where(declared => declared is { IsCore: false, IsMixin: false }).ToList())
        {
            while (skeleton.Schema.HasIdentifier(declared.Name) && dice.Chance(35) && Key(declared.Name) is { } key)
            {
                skeleton.Replace(declared.Name, found => found with { UniqueKeys = [.. found.UniqueKeys, key] });
            }
        }
    }

    private DrawnKey? Key(string className)
    {
        List<DrawnSlot> possible = [.. skeleton.Schema.SlotsOf(className).Where(MayBePart)];
        List<DrawnSlot> various = [.. possible.Where(IsVarious)];
        if (various.Count == 0)
        {
            return null;
        }

        DrawnSlot first = dice.Pick(various);
        List<DrawnSlot> others = dice.Chance(55) ? [.. dice.Shuffled(possible).Where(slot => slot != first).Take(1 + dice.Below(3))] : [];
        DrawnSlot[] all = [.. dice.Shuffled(others.Prepend(first))];

        // Rows without values are the same, unless that is said not to count.
        bool nullsDiffer = !first.IsRequired || dice.Chance(20);
        string name = Name(all);
        bool isGiven = skeleton.Schema.KeysOf(className).Any(other => other.Name == name);
        return isGiven ? null : new DrawnKey(name, [.. all.Select(slot => slot.Name)], nullsDiffer);
    }

    // Keys of one slot are often called as the slot is, where no index by the slot has that name.
    private string Name(DrawnSlot[] slots)
    {
        bool isFree = slots is [{ IsIndexed: false, Range: ScalarRange { Kind: not (Scalar.Boolean or Scalar.Date or Scalar.Edtf) } }];
        return isFree && dice.Chance(50) ? slots[0].Name : names.Slot();
    }

    private static bool MayBePart(DrawnSlot slot) =>
        slot is { IsList: false, IsIdentifier: false, DesignatesType: false, IsAnyOf: false, IsComputed: false, Default: null }
        && slot.Name is not ("code_name" or "inference")
        && slot.Range is ScalarRange or EnumRange or ClassRange { IsReference: true };

    // Of what can have enough values that rows seldom have the same.
    private static bool IsVarious(DrawnSlot slot) => slot is { Least: null, Most: null }
        && slot.Range is ScalarRange { Least: null, Kind: not (Scalar.Boolean or Scalar.Edtf) };
}
