using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;
using Factbook.Tool.Export;
using Factbook.Tool.Facts;

namespace Factbook.Tool.Codebook;

/// <summary>Describes the slots of a class, and counts where they have values.</summary>
internal sealed class SlotTable
{
    private readonly SchemaModel _schema;
    private readonly Dictionary<string, List<ObjectValue>> _instances = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Enum, string Value), int> _uses = [];

    /// <summary>Counts everything in a dataset once.</summary>
    public SlotTable(Dataset dataset)
    {
        _schema = dataset.Schema;
        foreach (TableRows table in dataset.Model.Tables)
        {
            foreach (ObjectValue row in table.Rows)
            {
                Count(row);
            }
        }
    }

    /// <summary>The heading of a class of values.</summary>
    public static string ClassHeading(string name) => "Value " + name;

    /// <summary>The heading of an enum.</summary>
    public static string EnumHeading(string name) => "List " + name;

    /// <summary>Whether a slot needs a value, in a word; nothing where it needs none.</summary>
    public static string Need(SlotDefinition slot) =>
        slot.Identifier ? "key" : slot.Required ? "yes" : slot.Recommended ? "recommended" : "";

    /// <summary>What a slot says.</summary>
    public static string Meaning(SlotDefinition slot) =>
        (DocumentationWords.After(slot.Description, slot.Documentation) + (slot.Disputable ? " Sources may differ." : "")).Trim();

    /// <summary>All instances of exactly a class.</summary>
    public IReadOnlyList<ObjectValue> InstancesOf(string className) =>
        _instances.TryGetValue(className, out List<ObjectValue>? found) ? found : [];

    /// <summary>How often a value of an enum is used.</summary>
    public int Uses(string enumName, string value) => _uses.GetValueOrDefault((enumName, value));

    /// <summary>The table of a class's slots.</summary>
    /// <param name="definition">The class.</param>
    /// <param name="instances">The instances whose values are counted.</param>
    public Grid Of(ClassDefinition definition, IReadOnlyCollection<ObjectValue> instances) => Of(definition.Slots, instances);

    /// <summary>The table of some slots of a class.</summary>
    /// <param name="slots">The slots.</param>
    /// <param name="instances">The instances whose values are counted.</param>
    public Grid Of(IEnumerable<SlotDefinition> slots, IReadOnlyCollection<ObjectValue> instances) => new(
        ["slot", "type", "unit", "needed", "filled", "meaning"],
        [.. slots.Select(slot => new Cell[]
        {
            new(slot.Name, IsCode: true),
            TypeOf(slot),
            slot.Unit,
            Need(slot),
            Filled(instances, slot),
            Meaning(slot),
        })]);

    private string Filled(IReadOnlyCollection<ObjectValue> instances, SlotDefinition slot) => string.Create(
        CultureInfo.InvariantCulture,
        $"{instances.Count(instance => new Fact(instance, _schema).Find(slot.Name) is not null)} of {instances.Count}");

    private static Cell TypeOf(SlotDefinition slot)
    {
        string names = string.Join(" or ", slot.Ranges.Select(range => range.Name));
        string text = slot.Multivalued ? "list of " + names : names;
        return slot.Ranges.Count != 1 ? text : new Cell(text, Target: slot.Range.Kind switch
        {
            SlotRangeKind.Enum => EnumHeading(slot.Range.Name),
            SlotRangeKind.Object => ClassHeading(slot.Range.Name),
            _ => null,
        });
    }

    private void Count(Value? value)
    {
        switch (value)
        {
            case ObjectValue instance:
                if (!_instances.TryGetValue(instance.ClassName, out List<ObjectValue>? known))
                {
                    _instances.Add(instance.ClassName, known = []);
                }

                known.Add(instance);
                foreach (Value? slot in instance.Slots)
                {
                    Count(slot);
                }

                break;
            case ListValue list:
                foreach (Value item in list.Items)
                {
                    Count(item);
                }

                break;
            case EnumValue member:
                _uses[(member.EnumName, member.Text)] = Uses(member.EnumName, member.Text) + 1;
                break;
        }
    }
}
