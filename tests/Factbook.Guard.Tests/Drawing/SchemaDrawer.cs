using System.Collections.Generic;
using System.Linq;
using Factbook.Guard.Tests.Model;

namespace Factbook.Guard.Tests.Drawing;

/// <summary>Draws a schema from its enums to its unique keys.</summary>
internal sealed class SchemaDrawer(Dice dice)
{
    private static readonly string[] MemberTexts =
        ["small", "half-light", "two words", "UPPER", "camelCase", "1st", "class", "a.b", "x_y", "Ünit", "no", "true", "v2.0", "<b>", "it's", "C++ named", "日本語 named"];

    private readonly NamePool _names = new(dice);

    public Skeleton Draw()
    {
        var skeleton = new Skeleton { Traits = new Traits(dice) };
        if (skeleton.HasCore)
        {
            skeleton.Classes.AddRange(CoreShapes.All);
            foreach (DrawnClass core in CoreShapes.All)
            {
                _names.Take(core.Name);
            }
        }

        DrawEnums(skeleton);
        DrawTypes(skeleton);
        skeleton.AnyClass = skeleton.HasCore ? null : dice.Chance(70) ? "Any" : dice.Chance(50) ? _names.Type() : null;
        new FamilyDrawer(dice, _names, skeleton).Draw();
        new TableDrawer(dice, _names, skeleton).Draw();
        new SlotDrawer(dice, _names, skeleton).Draw();
        DrawUniqueKeys(skeleton);
        return skeleton;
    }

    private void DrawEnums(Skeleton skeleton)
    {
        for (int count = 1 + dice.Below(3); count > 0; count--)
        {
            List<string> texts = [.. dice.Shuffled(MemberTexts).Take(1 + dice.Below(5))];
            skeleton.Enums.Add(new EnumRange(_names.Type(), texts));
        }
    }

    private void DrawTypes(Skeleton skeleton)
    {
        (ScalarRange Type, string Basis)[] possible =
        [
            (new(_names.Type(), Scalar.Integer, 0, 100), "integer"),
            (new(_names.Type(), Scalar.Integer, 0, 5_000_000_000), "integer"),
            (new(_names.Type(), Scalar.Decimal, -10, 10), "decimal"),
            (new(_names.Type(), Scalar.Text), "string"),
            (new(_names.Type(), Scalar.Double), "double"),
            (new(_names.Type(), Scalar.Date), "date"),
            (new(_names.Type(), Scalar.Edtf), "string"),
        ];
        skeleton.Types.AddRange(dice.Some(possible, 35));
        if (skeleton.Types.FirstOrDefault(type => type.Type is { Kind: Scalar.Integer, Most: 100 }).Type is { } small && dice.Chance(50))
        {
            skeleton.Types.Add((new ScalarRange(_names.Type(), Scalar.Integer, 1, 9), small.Name));
        }
    }

    private void DrawUniqueKeys(Skeleton skeleton)
    {
        DrawnSchema schema = skeleton.Schema;
        foreach (DrawnClass declared in skeleton.Classes.Where(declared => declared is { IsCore: false, IsMixin: false }).ToList())
        {
            // Of what can have enough values that rows seldom have the same.
            List<string> usable =
            [
                .. schema.SlotsOf(declared.Name)
                    .Where(slot => slot is { IsList: false, IsIdentifier: false, DesignatesType: false, IsAnyOf: false, Least: null, Most: null }
                        && slot.Range is ScalarRange { Kind: Scalar.Integer or Scalar.Decimal or Scalar.Text or Scalar.DateTime, Least: null })
                    .Select(slot => slot.Name),
            ];
            if (usable.Count > 0 && schema.HasIdentifier(declared.Name) && dice.Chance(30))
            {
                List<string> key = [.. dice.Shuffled(usable).Take(1 + dice.Below(2))];
                if (key.Any(slot => schema.FindSlot(declared.Name, slot)!.IsRequired))
                {
                    skeleton.Replace(declared.Name, found => found with { UniqueKeys = [key] });
                }
            }
        }
    }
}
