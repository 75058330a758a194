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
        _names.HasBlanks = skeleton.Traits.IsLenient;
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
        new InverseDrawer(dice, _names, skeleton).Draw();
        new KeyDrawer(dice, _names, skeleton).Draw();
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

    // What says no type that it is based on, but one of XML Schema or of Python.
    private static bool IsByUri(ScalarRange type) => type.Kind is not (Scalar.Edtf or Scalar.Date);

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
        skeleton.Types.AddRange(dice.Some(possible, 35).Select(type => dice.Chance(25) && IsByUri(type.Type) ? type with { Basis = "" } : type));
        if (skeleton.Traits.IsLenient && dice.Chance(50))
        {
            skeleton.OpenEnums.Add(_names.Type());
        }

        if (skeleton.Types.FirstOrDefault(type => type.Type is { Kind: Scalar.Integer, Most: 100 }).Type is { } small && dice.Chance(50))
        {
            skeleton.Types.Add((new ScalarRange(_names.Type(), Scalar.Integer, 1, 9), small.Name));
        }
    }
}
