using System.Collections.Generic;
using System.Linq;
using Factbook.Guard.Tests.Model;

namespace Factbook.Guard.Tests.Drawing;

/// <summary>Draws the values of slots.</summary>
internal sealed class ValueDrawer
{
    private const int MostLevels = 3;

    // Required slots may lead back to their own class, which no data can fill; what ends without is refused.
    private const int MostRequiredLevels = 8;

    private readonly Dice _dice;
    private readonly DrawnSchema _schema;
    private readonly ScalarDrawer _scalars;
    private readonly Dictionary<string, List<string>> _keysByClass;

    public ValueDrawer(Dice dice, Skeleton skeleton)
    {
        _dice = dice;
        _schema = skeleton.Schema;
        _scalars = new ScalarDrawer(dice);
        _keysByClass = skeleton.Rows.GroupBy(row => row.Class).ToDictionary(group => group.Key, group => group.Select(row => row.Key).ToList());
        Core = new CoreDrawer(dice, this, Keys(CoreShapes.Source), skeleton.HasCore ? Keys(CoreShapes.Agent) : []);
    }

    public CoreDrawer Core { get; }

    public string Word() => _scalars.Word();

    public string Text() => _scalars.Text();

    /// <summary>What the rows are called that a reference to a class may name.</summary>
    public List<string> Keys(string range) => _schema.Classes.Any(found => found.Name == range)
        ? [.. _schema.Accepted(range).SelectMany(found => _keysByClass.GetValueOrDefault(found.Name) ?? [])]
        : [];

    /// <summary>The value of a slot, or <see langword="null"/> for none.</summary>
    public DrawnValue? Draw(DrawnSlot slot, int level)
    {
        bool isTooDeep = level >= MostLevels && slot.Ranges.Any(range => range is ClassRange { IsReference: false });
        if ((!slot.IsRequired || slot.Default is not null) && (isTooDeep || _dice.Chance(40)))
        {
            return slot.Default is { } value ? value with { IsUnstated = true } : null;
        }

        if (isTooDeep && level >= MostRequiredLevels)
        {
            return null;
        }

        if (!slot.IsList)
        {
            return Single(slot, level);
        }

        int count = 1 + _dice.Below(level == 0 ? 3 : 2);
        List<DrawnValue> items = [.. Enumerable.Range(0, count).Select(_ => Single(slot, level)).OfType<DrawnValue>()];
        items = [.. items.DistinctBy(item => KeyOf(item) is { } key ? KeyText.Of(key) : (object)item)];
        return items.Count == 0 ? null : slot.IsMapping ? Mapping(items, slot.Range.Name) : new DrawnList(items);
    }

    private DrawnValue? KeyOf(DrawnValue item) =>
        item is DrawnObject instance && _schema.KeyOf(instance.Class) is { } key ? instance.Find(key.Name) : null;

    private DrawnMapping Mapping(List<DrawnValue> items, string range)
    {
        string key = _schema.KeyOf(range)!.Name;
        DrawnSlot[] others = [.. _schema.SlotsOf(range).Where(slot => slot.Name != key)];
        DrawnSlot[] required = [.. others.Where(slot => slot.IsRequired)];
        DrawnSlot? single = others.Length == 1 ? others[0] : required.Length == 1 ? required[0] : null;
        bool maySingle = single is not null && items.Cast<DrawnObject>().All(item =>
            item.Class == range && item.Stated.Count == 2 && item.Find(single.Name) is { IsUnstated: false } and not (DrawnObject or DrawnMapping));
        MappingForm form = _dice.Chance(20) ? MappingForm.List : maySingle && _dice.Chance(75) ? MappingForm.Single : MappingForm.Rest;
        return new DrawnMapping(items, key, form);
    }

    /// <summary>One value of a slot, or <see langword="null"/> where nothing fits it alone.</summary>
    public DrawnValue? Single(DrawnSlot slot, int level)
    {
        if (!slot.IsAnyOf)
        {
            return Of(slot.Range, slot, level);
        }

        for (int tries = 0; tries < 8; tries++)
        {
            int chosen = _dice.Below(slot.Ranges.Count);
            DrawnValue? value = Of(slot.Ranges[chosen], slot, level);
            if (value is not null && !slot.Ranges.Take(chosen).Any(earlier => Alternatives.MayTake(earlier, value, _schema)))
            {
                return value;
            }
        }

        return Of(slot.Range, slot, level);
    }

    /// <summary>The name of the class, where it must be said or may be.</summary>
    public DrawnScalar? Designator(DrawnSlot slot, string className, string range) =>
        className != range || slot.IsRequired || _dice.Chance(50) ? new DrawnScalar(Scalar.Text, className, className) : null;

    private DrawnValue? Of(DrawnRange range, DrawnSlot slot, int level) => range switch
    {
        ScalarRange { Name: "LanguageTag" } => Core.Language(),
        ScalarRange scalar => _scalars.Draw(scalar, slot.Least, slot.Most),
        EnumRange members => new DrawnMember(members.Name, _dice.Pick(members.Texts)),
        ClassRange { IsReference: true } => Keys(range.Name) is { Count: > 0 } keys ? new DrawnLink(_dice.Pick(keys)) : null,
        ClassRange => Instance(range.Name, level + 1),
        _ => new DrawnAnyText(_scalars.Text()),
    };

    private DrawnObject? Instance(string range, int level)
    {
        if (Core.Instance(range) is { } core)
        {
            return core;
        }

        IReadOnlyList<string> classes = _schema.Instances(range);
        if (classes.Count == 0)
        {
            return null;
        }

        string className = _dice.Pick(classes);
        var values = new List<(string, DrawnValue)>();
        foreach (DrawnSlot slot in _schema.SlotsOf(className))
        {
            DrawnValue? value = slot.DesignatesType ? Designator(slot, className, range) : Draw(slot, level);
            if (value is not null)
            {
                values.Add((slot.Name, value));
            }
        }

        return new DrawnObject(className, values);
    }
}
