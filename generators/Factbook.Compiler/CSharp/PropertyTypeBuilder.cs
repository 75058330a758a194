using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.CSharp;

/// <summary>Decides which C# property a slot becomes.</summary>
internal sealed class PropertyTypeBuilder(SchemaModel schema, string namespaceName)
{
    private const string Core = "global::Factbook.";

    /// <summary>Decides the property.</summary>
    /// <param name="owner">The class that has the slot.</param>
    /// <param name="slot">The slot.</param>
    /// <param name="isOverride">Whether a base record declares it.</param>
    public PropertyType Build(ClassDefinition owner, SlotDefinition slot, bool isOverride)
    {
        bool isCoreTable = owner is { IsCore: true, IsTable: true };
        return new PropertyType(
            slot.Name,
            CSharpName.Property(slot.Name, CSharpName.Pascal(owner.Name)),
            CSharpName.Camel(slot.Name),
            slot.Description,
            Item(slot),
            slot.Multivalued,
            !slot.Required && !slot.Identifier,
            slot.Disputable,
            isOverride || isCoreTable,
            slot.Unit,
            string.Join(" or ", slot.Ranges.Select(range => range.Name)),
            slot.Pattern);
    }

    /// <summary>What a reference to a class is.</summary>
    /// <param name="className">The class's name.</param>
    public ItemType Reference(string className) =>
        new(ItemKind.Reference, ClassTypeName(className), IsValueType: false, Targets(className), className);

    private ItemType Item(SlotDefinition slot)
    {
        if (slot.Ranges.Count != 1)
        {
            return new ItemType(ItemKind.Any, Core + "FactValue", IsValueType: false);
        }

        SlotRange range = slot.Range;
        return range.Kind switch
        {
            SlotRangeKind.Type => Scalar(slot, schema.FindType(range.Name)),
            SlotRangeKind.Enum => new ItemType(ItemKind.Enum, EnumTypeName(range.Name), IsValueType: true, default, range.Name),
            SlotRangeKind.Reference => Reference(range.Name),
            SlotRangeKind.Object => new ItemType(
                ItemKind.Object, ClassTypeName(range.Name), IsValueType: false, default, range.Name),
            _ => new ItemType(ItemKind.Any, Core + "FactValue", IsValueType: false),
        };
    }

    private static ItemType Scalar(SlotDefinition slot, TypeDefinition? type) => type?.Kind switch
    {
        ScalarKind.Integer => Integer(slot.MinimumValue ?? type.MinimumValue, slot.MaximumValue ?? type.MaximumValue),
        ScalarKind.Decimal => new ItemType(ItemKind.Decimal, "decimal", IsValueType: true),
        ScalarKind.Double => new ItemType(ItemKind.Double, "double", IsValueType: true),
        ScalarKind.Boolean => new ItemType(ItemKind.Boolean, "bool", IsValueType: true),
        ScalarKind.Date => new ItemType(ItemKind.Date, Core + "CalendarDate", IsValueType: true),
        ScalarKind.DateTime => new ItemType(ItemKind.DateTime, "global::System.DateTimeOffset", IsValueType: true),
        ScalarKind.Time => new ItemType(ItemKind.Time, "global::System.TimeSpan", IsValueType: true),
        ScalarKind.Edtf => new ItemType(ItemKind.Edtf, Core + "EdtfDate", IsValueType: true),
        _ => new ItemType(ItemKind.Text, "string", IsValueType: false),
    };

    private static ItemType Integer(decimal? minimum, decimal? maximum) =>
        minimum >= int.MinValue && maximum <= int.MaxValue
            ? new ItemType(ItemKind.Int32, "int", IsValueType: true)
            : new ItemType(ItemKind.Int64, "long", IsValueType: true);

    private string EnumTypeName(string name) =>
        schema.FindEnum(name) is { IsCore: true }
            ? Core + CSharpName.Pascal(name)
            : $"global::{namespaceName}.{CSharpName.Pascal(name)}";

    private string ClassTypeName(string name) => schema.FindClass(name) switch
    {
        { Mixin: true } mixin => DatasetTypesBuilder.InterfaceName(mixin, namespaceName) ?? Core + "IFact",
        { IsCore: true } => Core + CSharpName.Pascal(name),
        _ => $"global::{namespaceName}.{CSharpName.Pascal(name)}",
    };

    // The tables whose class is the range or descends from it or mixes it in.
    private EquatableArray<string> Targets(string rangeClass)
    {
        ClassDefinition? root = schema.Classes.FirstOrDefault(candidate => candidate.TreeRoot);
        var targets = new List<string>();
        foreach (SlotDefinition slot in root?.Slots ?? default)
        {
            if (slot.Ranges.Count == 1
                && schema.FindClass(slot.Range.Name) is { IsTable: true } candidate
                && candidate.Ancestors.Contains(rangeClass))
            {
                targets.Add(slot.Name);
            }
        }

        return targets.ToEquatableArray();
    }
}
