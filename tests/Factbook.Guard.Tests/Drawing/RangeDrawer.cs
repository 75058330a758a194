using System.Collections.Generic;
using System.Linq;
using Factbook.Guard.Tests.Model;

namespace Factbook.Guard.Tests.Drawing;

/// <summary>Draws what slots hold.</summary>
internal sealed class RangeDrawer(Dice dice, Skeleton skeleton)
{
    private static readonly ScalarRange[] BuiltIn =
    [
        new("string", Scalar.Text), new("integer", Scalar.Integer), new("decimal", Scalar.Decimal), new("float", Scalar.Double),
        new("double", Scalar.Double), new("boolean", Scalar.Boolean), new("date", Scalar.Date), new("datetime", Scalar.DateTime),
        new("time", Scalar.Time), new("uri", Scalar.Uri), new("curie", Scalar.Curie),
    ];

    /// <summary>The type for texts that a slot has where nothing else is said.</summary>
    public static ScalarRange Text => BuiltIn[0];

    /// <summary>All scalar types that a slot may name.</summary>
    public IEnumerable<ScalarRange> Scalars => BuiltIn
        .Concat(skeleton.Types.Select(type => type.Type))
        .Concat(skeleton.OpenEnums.Select(name => new ScalarRange(name, Scalar.Text) { IsOpenEnum = true }))
        .Concat(skeleton.HasCore ? [new ScalarRange("EdtfDate", Scalar.Edtf)] : []);

    /// <summary>The range of a slot, or several alternatives.</summary>
    /// <param name="owner">The class that has the slot.</param>
    public IReadOnlyList<DrawnRange> Draw(DrawnClass owner)
    {
        if (!skeleton.Traits.TakesAny || !dice.Chance(18))
        {
            return [One(owner)];
        }

        // Where everything fits, no later alternative is ever read.
        List<DrawnRange> ranges = [];
        for (int i = 0; i < 2 + dice.Below(3); i++)
        {
            DrawnRange range = (i == 0 && dice.Chance(50) ? InPlace(owner) : null) ?? One(owner);
            if (range is not AnyRange && ranges.All(other => other.Name != range.Name) && skeleton.AreClear(ranges.Append(range).Select(other => other.Name)))
            {
                ranges.Add(range);
            }
        }

        return ranges.Count > 1 ? [.. ranges.OrderBy(Greed)] : [One(owner)];
    }

    /// <summary>Whether every instance of a class can have a value of these ranges, without holding itself in the end.</summary>
    public bool MayBeRequired(DrawnClass owner, IReadOnlyList<DrawnRange> ranges) =>
        CanHaveValues(ranges[0]) && ranges.All(range => range is not ClassRange { IsReference: false } held || IsBelow(held.Name, FamilyOf(owner)));

    /// <summary>The name of the class for values of any kind, or <see langword="null"/>.</summary>
    public AnyRange? Any => skeleton.HasCore ? new("Any") : skeleton.AnyClass is { } name ? new(name) : null;

    /// <summary>How much of what others would take a range takes.</summary>
    public static int Greed(DrawnRange range) => range switch
    {
        EnumRange => 0,
        ScalarRange { Kind: Scalar.Boolean or Scalar.Date or Scalar.DateTime or Scalar.Time } => 1,
        ScalarRange { Kind: Scalar.Integer } => 2,
        ScalarRange { Kind: Scalar.Decimal } => 3,
        ScalarRange { Kind: Scalar.Double } => 4,
        ScalarRange { Kind: Scalar.Edtf } => 5,
        ScalarRange { Kind: Scalar.Uri or Scalar.Curie } => 6,
        ClassRange { IsReference: false } => 7,
        _ => 8,
    };

    private bool CanHaveValues(DrawnRange range) => range is not ClassRange found
        || (found.IsReference ? skeleton.HasRowsFor(found.Name) : skeleton.Schema.Instances(found.Name).Count > 0);

    private DrawnRange One(DrawnClass owner)
    {
        int drawn = dice.Below(100);
        return drawn switch
        {
            < 40 => dice.Pick([.. Scalars]),
            < 50 => dice.Pick(skeleton.Enums),
            < 68 => Reference() ?? (DrawnRange)Text,
            < 88 => InPlace(owner) ?? (DrawnRange)Text,
            < 94 when skeleton.HasCore => new ClassRange(CoreShapes.Quantity, false),
            _ when skeleton.Traits.TakesAny => Any ?? (DrawnRange)Text,
            _ => Text,
        };
    }

    private ClassRange? Reference()
    {
        List<string> classes = [.. skeleton.Classes.Where(IsReferred).Select(found => found.Name).Where(name => skeleton.AreClear([name]))];
        return classes.Count == 0 ? null : new ClassRange(dice.Pick(classes), true);
    }

    // A mixin is judged by the classes that it stands for.
    private bool IsReferred(DrawnClass candidate)
    {
        DrawnSchema schema = skeleton.Schema;
        return candidate is { IsCore: true, Name: CoreShapes.Source or CoreShapes.Agent }
            || (!candidate.IsCore
                && !schema.Accepted(candidate.Name).Any(found => schema.SlotsOf(found.Name).Any(slot => slot.IsRowNumber))
                && (schema.HasIdentifier(candidate.Name)
                    || (!candidate.IsConcrete && schema.Accepted(candidate.Name).Any(found => schema.HasIdentifier(found.Name)))));
    }

    // A family holds only those before it, so that nothing must hold itself; records hold all.
    private ClassRange? InPlace(DrawnClass owner)
    {
        DrawnSchema schema = skeleton.Schema;
        int family = owner.IsMixin ? 1 : FamilyOf(owner);
        List<string> classes =
        [
            .. skeleton.Classes
                .Where(held => !held.IsCore && (skeleton.ValueFamilies.ContainsKey(held.Name) || (held.IsMixin && schema.Accepted(held.Name).Count > 0)))
                .Select(held => held.Name)
                .Where(held => IsBelow(held, family)),
        ];
        return classes.Count == 0 ? null : new ClassRange(dice.Pick(classes), false);
    }

    // Mixins stand in all families, those at the bottom too.
    private int FamilyOf(DrawnClass owner) =>
        skeleton.ValueFamilies.TryGetValue(owner.Name, out int found) ? found : owner.IsMixin ? 0 : int.MaxValue;

    private bool IsBelow(string held, int family) => held == CoreShapes.Quantity
        || (skeleton.ValueFamilies.TryGetValue(held, out int own) ? own < family
            : skeleton.Schema.Accepted(held).All(value => skeleton.ValueFamilies.TryGetValue(value.Name, out int of) && of < family));
}
