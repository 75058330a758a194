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
    private readonly ScalarDrawer _scalars = new(dice);

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
        bool isExact = bounds is not null && dice.Chance(15);
        bounds = isExact ? (bounds!.Value.Least, bounds.Value.Least) : bounds;
        var slot = new DrawnSlot(name, ranges)
        {
            IsList = isList,
            IsInlinedAsList = isList && ranges.All(range => range is ClassRange { IsReference: false }) && dice.Chance(30),
            IsRequired = dice.Chance(35) && _ranges.MayBeRequired(declared, ranges),
            IsDisputable = isRecord && !isList && dice.Chance(skeleton.HasCore ? 30 : 4),
            Least = bounds?.Least,
            Most = bounds?.Most,
            IsIndexed = dice.Chance(35) && MayBeIndexed(declared, ranges, isList),
            IsExact = isExact,
            IsSearched = skeleton.Traits.IsSearched && dice.Chance(40) && ranges.All(range => range is ScalarRange { Name: "string" } or ClassRange)
                ? dice.Chance(80)
                : null,
            DeclaredName = skeleton.Traits.Renames && dice.Chance(25) ? names.Slot() : null,
        };
        return skeleton.Traits.HasDefaults && dice.Chance(25) ? slot with { Default = Default(slot) } : slot;
    }

    private DrawnValue? Default(DrawnSlot slot) => slot is { IsList: false, IsDisputable: false, Ranges: [{ } range] } ? range switch
    {
        EnumRange members => new DrawnMember(members.Name, dice.Pick(members.Texts)),
        ScalarRange { Name: not "LanguageTag" } scalar => _scalars.Draw(scalar, slot.Least, slot.Most),
        _ => null,
    } : null;

    private bool MayBeIndexed(DrawnClass declared, IReadOnlyList<DrawnRange> ranges, bool isList) =>
        skeleton.Schema.Accepted(declared.Name) is { Count: > 0 } accepted && accepted.All(found => skeleton.Schema.HasIdentifier(found.Name)) && ranges is [{ } range] && range switch
        {
            ScalarRange { Kind: Scalar.Text or Scalar.Uri or Scalar.Curie } => true,
            ScalarRange { Kind: Scalar.Integer or Scalar.Decimal or Scalar.Double or Scalar.DateTime or Scalar.Time } => !isList,
            ClassRange { Name: CoreShapes.Quantity } => !isList,
            _ => false,
        };

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
