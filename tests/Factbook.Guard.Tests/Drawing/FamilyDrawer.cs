using System.Collections.Generic;
using System.Linq;
using Factbook.Guard.Tests.Model;

namespace Factbook.Guard.Tests.Drawing;

/// <summary>Draws classes that descend from each other, the mixins that they take up, identifiers and designators.</summary>
internal sealed class FamilyDrawer(Dice dice, NamePool names, Skeleton skeleton)
{
    public void Draw()
    {
        Traits traits = skeleton.Traits;
        List<string> recordMixins = Mixins(traits.Mixes ? dice.Below(3) : 0);
        List<string> valueMixins = Mixins(traits.Mixes && traits.HoldsValues ? dice.Below(3) : 0);
        int valueFamilies = traits.HoldsValues ? 1 + dice.Below(3) : 0;
        for (int family = 0; family < valueFamilies; family++)
        {
            foreach (DrawnClass declared in Family(valueMixins, isRecord: false, traits.DescendsInPlace))
            {
                skeleton.ValueFamilies.Add(declared.Name, family);
            }
        }

        for (int families = 1 + dice.Below(3); families > 0; families--)
        {
            Family(recordMixins, isRecord: true, traits.Descends);
        }

        if (traits.Unites)
        {
            Unite();
        }
    }

    // A union is a mixin of its members, behind their own and in the order of names, or the parent that its members name.
    private void Unite()
    {
        bool IsBasis(DrawnClass mixin) => skeleton.Classes.Any(other => other.IsMixin && (other.IsA == mixin.Name || other.Mixins.Contains(mixin.Name)));
        bool IsUnion(DrawnClass found) => !found.IsCore && skeleton.Classes.Any(other => other.IsA == found.Name || other.Mixins.Contains(found.Name))
            && ((found is { IsMixin: true, IsA: null, Mixins: [] } && !IsBasis(found)) || (found is { IsAbstract: true, IsA: null }));
        List<string> unions = [.. skeleton.Classes.Where(IsUnion).Where(_ => dice.Chance(60)).Select(found => found.Name).Order(System.StringComparer.Ordinal)];
        foreach (string name in skeleton.Classes.Select(found => found.Name).ToList())
        {
            skeleton.Replace(name, found => found with
            {
                IsUnion = unions.Contains(name),
                Mixins = [.. found.Mixins.OrderBy(unions.IndexOf)],
            });
        }
    }

    // A mixin may build on another; what it declares comes later.
    private List<string> Mixins(int count)
    {
        var drawn = new List<string>();
        for (int i = 0; i < count; i++)
        {
            string name = names.Type();
            string? basis = drawn.Count > 0 && skeleton.Traits.MixesMixins && dice.Chance(60) ? dice.Pick(drawn) : null;
            bool isParent = dice.Chance(50);
            skeleton.Classes.Add(new DrawnClass(name)
            {
                IsMixin = true,
                IsA = isParent ? basis : null,
                Mixins = isParent || basis is null ? [] : [basis],
            });
            drawn.Add(name);
        }

        return drawn;
    }

    private List<DrawnClass> Family(List<string> mixins, bool isRecord, bool descends)
    {
        int size = descends ? dice.Pick([1, 2, 2, 3, 4, 5]) : 1;
        var parents = new List<int> { -1 };
        for (int i = 1; i < size; i++)
        {
            parents.Add(dice.Chance(60) ? i - 1 : dice.Below(i));
        }

        var family = new List<DrawnClass>();
        for (int i = 0; i < size; i++)
        {
            bool hasChildren = parents.Contains(i);
            family.Add(new DrawnClass(names.Type())
            {
                IsA = i == 0 ? null : family[parents[i]].Name,
                IsAbstract = dice.Chance(hasChildren ? i == 0 ? 45 : 30 : 3),
            });
        }

        skeleton.Classes.AddRange(family);
        foreach (DrawnClass declared in family)
        {
            TakeUp(declared.Name, mixins);
        }

        if (isRecord)
        {
            Identify(family);
        }

        if (!isRecord && skeleton.Traits.Maps && dice.Chance(80))
        {
            skeleton.Replace(family[0].Name, root => root with { Attributes = [Key(), .. root.Attributes] });
        }

        Designate(family[0], size);
        return family;
    }

    // Mixins that share an ancestor with what the class has already could contradict it.
    private void TakeUp(string name, List<string> mixins)
    {
        foreach (string mixin in mixins)
        {
            DrawnSchema schema = skeleton.Schema;
            if (dice.Chance(35) && !schema.Ancestors(mixin).Intersect(schema.Ancestors(name)).Any())
            {
                skeleton.Replace(name, declared => declared with { Mixins = [.. declared.Mixins, mixin] });
            }
        }
    }

    private void Identify(List<DrawnClass> family)
    {
        if (skeleton.HasCore && dice.Chance(65))
        {
            List<string> core = [CoreShapes.Identified, .. dice.Some([CoreShapes.Cited], 40), .. dice.Some([CoreShapes.Agent], 20)];
            skeleton.Replace(family[0].Name, root => root with { Mixins = [.. core, .. root.Mixins] });
            return;
        }

        if (skeleton.Traits.NumbersRows && dice.Chance(60) && family.All(member => skeleton.Schema.Find(member.Name).Mixins.Count == 0))
        {
            var number = new DrawnSlot("row_id", [RangeDrawer.Text]) { IsIdentifier = true, IsRequired = true, IsRowNumber = true };
            skeleton.Replace(family[0].Name, root => root with { Attributes = [number, .. root.Attributes] });
            return;
        }

        DrawnSlot identifier = new(dice.Pick(["id", "id", "id", "code", "key"]), [new ScalarRange("string", Scalar.Text)])
        {
            IsIdentifier = true,
            IsRequired = true,
        };
        bool isLater = family[0].IsAbstract && dice.Chance(15);
        foreach (DrawnClass declared in isLater ? family.Where(child => child.IsA == family[0].Name) : [family[0]])
        {
            skeleton.Replace(declared.Name, found => found with { Attributes = [identifier, .. found.Attributes] });
        }
    }

    private DrawnSlot Key()
    {
        List<DrawnRange> ranges =
        [
            RangeDrawer.Text, RangeDrawer.Text, new ScalarRange("integer", Scalar.Integer), new ScalarRange("integer", Scalar.Integer),
            new ScalarRange("date", Scalar.Date), new ScalarRange("decimal", Scalar.Decimal), new ScalarRange("uri", Scalar.Uri),
            new ScalarRange("datetime", Scalar.DateTime), new ScalarRange("boolean", Scalar.Boolean),
            .. skeleton.Enums, .. skeleton.Types.Select(type => type.Type),
        ];
        return new DrawnSlot(dice.Pick(["code", "key", "nr"]), [dice.Pick(ranges)]) { IsKey = true, IsRequired = true };
    }

    private void Designate(DrawnClass root, int size)
    {
        if (dice.Chance(size > 1 ? 75 : 8))
        {
            var designator = new DrawnSlot(dice.Pick(["kind", "type", "what"]), [new ScalarRange("string", Scalar.Text)])
            {
                DesignatesType = true,
                IsRequired = dice.Chance(20),
            };
            skeleton.Replace(root.Name, found => found with { Attributes = [.. found.Attributes, designator] });
        }
    }
}
