using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Search;

namespace Factbook.Compiler.CSharp;

/// <summary>Decides which C# property a slot becomes.</summary>
internal sealed class PropertyTypeBuilder(SchemaModel schema, ClassHierarchy hierarchy)
{
    // The core's mixins that the run-time library has an interface for; the others have no members that programs share.
    private static readonly Dictionary<string, string> CoreInterfaces = new(System.StringComparer.Ordinal)
    {
        [CoreNames.Identified] = "IFact",
        [CoreNames.Cited] = "ICited",
        [CoreNames.Dated] = "IDated",
        [CoreNames.Distinct] = "IDistinct",
        [CoreNames.Agent] = "IAgent",
    };

    // Asked for each slot of each class, most of which are inherited.
    private readonly Dictionary<string, ItemType> _references = new(System.StringComparer.Ordinal);

    /// <summary>Decides the property.</summary>
    /// <param name="owner">The class that has the slot.</param>
    /// <param name="slot">The slot.</param>
    public PropertyType Build(ClassDefinition owner, SlotDefinition slot) => new()
    {
        Slot = slot.Name,
        SlotInCSharp = slot.NameInCSharp,
        Name = CSharpName.Property(slot.NameInCSharp, owner.NameInCSharp),
        Parameter = CSharpName.Camel(slot.GivenName ?? slot.Name),
        Description = DocumentationWords.After(slot.Description, slot.Documentation),
        Item = Item(slot) is var item && item == ItemType.Text && NamesSlots(owner, slot.Name) ? ItemType.SlotName : item,
        IsList = slot.Multivalued || slot.IsListElsewhere,
        MapKey = slot.IsOfAnyKind || schema.Mapped(slot) is not { } mapped ? null : Key(mapped, mapped.IdentifierOrKey!),
        IsKey = owner.IdentifierOrKey is { Key: true } key && key.Name == slot.Name,
        IsOptional = !slot.Required && !slot.Identifier,
        IsDisputable = slot.Disputable,
        SearchWeight = SearchWeights.Of(slot),
        IsIndexed = slot.Indexed,
        Unit = slot.Unit,
        RangeName = string.Join(" or ", slot.Ranges.Select(range => range.Name)),
        Pattern = slot.Pattern,
        DeclaringClass = owner.Name,
    };

    /// <summary>The name in C# of a slot of a class.</summary>
    /// <param name="className">The class's name.</param>
    /// <param name="slot">The slot's name.</param>
    public string NameOf(string className, string slot) => schema.FindClass(className)!.FindSlot(slot)!.NameInCSharp;

    private MapKey Key(ClassDefinition owner, SlotDefinition slot) =>
        new(CSharpName.Property(slot.NameInCSharp, owner.NameInCSharp), Item(slot));

    // Data name slots of the record; C# has the slots themselves.
    private static bool NamesSlots(ClassDefinition owner, string slot)
    {
        return slot switch
        {
            CoreNames.InferredSlot => IsOf(CoreNames.Cited) || IsOf(CoreNames.Source),
            CoreNames.NotStatedSlot => IsOf(CoreNames.Cited),
            "supports" => IsOf(CoreNames.Citation),
            "about_slot" => IsOf(CoreNames.Dispute),
            _ => false,
        };

        bool IsOf(string name) => owner.CoreAncestors.Contains(name);
    }

    /// <summary>What a reference to a class is.</summary>
    /// <param name="className">The class's name.</param>
    public ItemType Reference(string className)
    {
        if (!_references.TryGetValue(className, out ItemType? reference))
        {
            reference = new ItemType(ItemKind.Reference, TypeOf(className))
            {
                ClassName = className,
                Targets = hierarchy.Tables(className)
                    .Select(table => new TableReference(table.Name, table.NameInCSharp, TypeOf(table.Range.Name)))
                    .ToEquatableArray(),
            };
            _references.Add(className, reference);
        }

        return reference;
    }

    /// <summary>The interface of a mixin, if there is one.</summary>
    /// <param name="definition">The mixin.</param>
    public static TypeReference? InterfaceOf(ClassDefinition definition) => !definition.IsCore
        ? new TypeReference(TypeHome.Dataset, "I" + definition.NameInCSharp)
        : CoreInterfaces.TryGetValue(definition.Name, out string? name) ? new TypeReference(TypeHome.Library, name) : null;

    /// <summary>The type of the instances of a class.</summary>
    /// <param name="className">The class's name.</param>
    public TypeReference TypeOf(string className) => hierarchy.Find(className) switch
    {
        { } definition when hierarchy.IsInterface(definition) =>
            InterfaceOf(definition) ?? new TypeReference(TypeHome.Library, "IFact"),
        { } definition => TypeReference.Of(definition),
        _ => new TypeReference(TypeHome.Dataset, CSharpName.Pascal(className)),
    };

    private ItemType Item(SlotDefinition slot) => slot.Ranges.Count != 1 || slot.IsOfAnyKind ? ItemType.Any : slot.Range.Kind switch
    {
        SlotRangeKind.Type => Scalar(slot, schema.FindType(slot.Range.Name)),
        SlotRangeKind.Enum when schema.FindEnum(slot.Range.Name) is { } definition =>
            new ItemType(ItemKind.Enum, TypeReference.Of(definition)) { ClassName = definition.Name },
        SlotRangeKind.Reference => Reference(slot.Range.Name),
        SlotRangeKind.Object => new ItemType(ItemKind.Object, TypeOf(slot.Range.Name))
        {
            ClassName = slot.Range.Name,
            Classes = hierarchy.Concrete(slot.Range.Name).Select(instance => instance.Name).ToEquatableArray(),
        },
        _ => ItemType.Any,
    };

    private static ItemType Scalar(SlotDefinition slot, TypeDefinition? type) => type?.Kind switch
    {
        ScalarKind.Integer => Integer(slot.MinimumValue ?? type.MinimumValue, slot.MaximumValue ?? type.MaximumValue),
        ScalarKind.Decimal => Keyword(ItemKind.Decimal, "decimal"),
        ScalarKind.Double => Keyword(ItemKind.Double, "double"),
        ScalarKind.Boolean => Keyword(ItemKind.Boolean, "bool"),
        ScalarKind.Date => new ItemType(ItemKind.Date, new TypeReference(TypeHome.Library, "CalendarDate")),
        ScalarKind.DateTime => new ItemType(ItemKind.DateTime, new TypeReference(TypeHome.System, "DateTimeOffset")),
        ScalarKind.Time => new ItemType(ItemKind.Time, new TypeReference(TypeHome.System, "TimeSpan")),
        ScalarKind.Edtf => new ItemType(ItemKind.Edtf, new TypeReference(TypeHome.Library, "EdtfDate")),
        _ => ItemType.Text,
    };

    private static ItemType Integer(decimal? minimum, decimal? maximum) =>
        minimum >= int.MinValue && maximum <= int.MaxValue
            ? Keyword(ItemKind.Int32, "int")
            : Keyword(ItemKind.Int64, "long");

    private static ItemType Keyword(ItemKind kind, string name) => new(kind, new TypeReference(TypeHome.Keyword, name));
}
