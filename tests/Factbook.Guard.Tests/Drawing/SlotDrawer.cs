using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Guard.Tests.Model;

namespace Factbook.Guard.Tests.Drawing;

/// <summary>Draws the slots of classes, and how descendants narrow them.</summary>
internal sealed class SlotDrawer(Dice dice, NamePool names, Skeleton skeleton)
{
    private static readonly (long Least, long Most)[] Bounds =
        [(0, 100), (-5, 5), (int.MinValue, int.MaxValue), (-3_000_000_000, 3_000_000_000), (0, long.MaxValue)];

    private readonly RangeDrawer _ranges = new(dice, skeleton);

    public void Draw()
    {
        foreach (DrawnClass declared in skeleton.Classes.Where(declared => !declared.IsCore).ToList())
        {
            DrawAttributes(declared);
        }

        if (!skeleton.Traits.Narrows)
        {
            return;
        }

        var narrowing = new NarrowingDrawer(dice, skeleton, _ranges);
        foreach (DrawnClass declared in skeleton.Classes.Where(declared => !declared.IsCore).ToList())
        {
            narrowing.Draw(declared.Name);
        }
    }

    private void DrawAttributes(DrawnClass declared)
    {
        int count = declared.IsA is null ? 1 + dice.Below(skeleton.Traits.MostSlots) : dice.Below(4);
        for (int i = 0; i < count; i++)
        {
            DrawnSlot slot = Slot(SiblingsSlot(declared) ?? names.Slot(), declared);
            skeleton.Replace(declared.Name, found => found with { Attributes = [.. found.Attributes, slot] });
        }
    }

    private DrawnSlot Slot(string name, DrawnClass declared)
    {
        IReadOnlyList<DrawnRange> ranges = _ranges.Draw(declared);
        bool isList = dice.Chance(28);
        bool isRecord = !declared.IsMixin && skeleton.Schema.HasIdentifier(declared.Name);
        (long Least, long Most)? bounds =
            ranges is [ScalarRange { Kind: Scalar.Integer, Least: null }] && dice.Chance(40) ? dice.Pick(Bounds) : null;
        return new DrawnSlot(name, ranges)
        {
            IsList = isList,
            IsRequired = dice.Chance(35) && _ranges.MayBeRequired(declared, ranges),
            IsDisputable = isRecord && !isList && dice.Chance(skeleton.HasCore ? 30 : 4),
            Least = bounds?.Least,
            Most = bounds?.Most,
        };
    }

    // Two descendants of one class may call different things by the same name.
    private string? SiblingsSlot(DrawnClass declared)
    {
        if (declared.IsA is null || !dice.Chance(25))
        {
            return null;
        }

        DrawnSchema schema = skeleton.Schema;
        IReadOnlyList<string> own = schema.Ancestors(declared.Name);
        List<string> candidates =
        [
            .. skeleton.Classes
                .Where(other => other.IsA is not null && !other.IsMixin
                    && !own.Contains(other.Name)
                    && !schema.Ancestors(other.Name).Contains(declared.Name)
                    && schema.Ancestors(other.Name).Intersect(own, StringComparer.Ordinal).Any())
                .SelectMany(other => other.Attributes)
                .Where(slot => !slot.IsIdentifier)
                .Select(slot => slot.Name)
                .Where(slot => schema.FindSlot(declared.Name, slot) is null),
        ];
        return candidates.Count > 0 ? dice.Pick(candidates) : null;
    }
}
