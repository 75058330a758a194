using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.CSharp;

/// <summary>Decides which records classes become: bases before what derives from them.</summary>
internal sealed class RecordTypeBuilder(ClassHierarchy hierarchy, PropertyTypeBuilder properties, InterfaceTypeBuilder interfaces)
{
    private const string AgentName = "Name";

    private readonly Dictionary<string, RecordType> _records = new(StringComparer.Ordinal);
    private readonly HashSet<string> _underWay = new(StringComparer.Ordinal);

    /// <summary>The records of all classes that are no interfaces, in the order of the schema.</summary>
    public IReadOnlyList<RecordType> Build()
    {
        RecordType[] records = [.. hierarchy.Classes
            .Where(definition => !hierarchy.IsInterface(definition))
            .Select(Record)];
        HashSet<(string Declarer, string Slot)> narrowed = Narrowed();
        return [.. records.Select(record => record with { Properties = Refined(record, narrowed), HasAgentName = HasAgentName(record) })];
    }

    private RecordType Record(ClassDefinition definition)
    {
        if (_records.TryGetValue(definition.Name, out RecordType? known))
        {
            return known;
        }

        // A class that is its own ancestor is an error of the schema; its record stands without a base.
        ClassDefinition? parent = _underWay.Add(definition.Name) ? hierarchy.Base(definition) : null;
        RecordType? basis = parent is null ? null : Record(parent);
        RecordForm form = hierarchy.Form(definition);
        TypeReference type = TypeReference.Of(definition);
        EquatableArray<PropertyType> own = Properties(definition, basis)
            .Select(property => WithSlot(property, type, definition.Identifier?.Name, basis))
            .ToEquatableArray();
        var record = new RecordType
        {
            ClassName = definition.Name,
            Name = form == RecordForm.Core ? type.Name + "Fact" : type.Name,
            Type = type,
            Description = DocumentationWords.After(definition.Description, definition.Documentation),
            Form = form,
            IsAbstract = !definition.HasInstances,
            IsBase = hierarchy.Derived(definition).Any(),
            BaseClass = basis?.ClassName,
            BaseType = form == RecordForm.Core ? type : basis?.Type,
            Interfaces = Interfaces(definition, parent).ToEquatableArray(),
            IdentifierSlot = definition.Identifier?.Name,
            IsFact = hierarchy.IsFact(definition),
            IsCited = definition.Ancestors.Contains(CoreNames.Cited),
            IsDated = definition.CoreAncestors.Contains(CoreNames.Dated),
            IsAgent = definition.CoreAncestors.Contains(CoreNames.Agent),
            LabelSlot = LabelOf(definition),
            Properties = own,
            Inverses = new InverseTypeBuilder(properties).Of(definition, parent is null ? [] : [parent]).ToEquatableArray(),
            UniqueKeys = UniqueKeys(definition, own).ToEquatableArray(),
            Bridges = Bridges(definition, parent, own).ToEquatableArray(),
        };
        _records[definition.Name] = record;
        return record;
    }

    // The names of a class that is only called like that of the core have no primary one.
    private string? LabelOf(ClassDefinition definition) =>
        Labels.SlotOf(definition) is { } slot && !(Labels.IsNames(slot) && hierarchy.Find(CoreNames.NameVariant) is not { IsCore: true })
            ? slot.Name
            : null;

    private bool HasAgentName(RecordType record) => record is { IsAgent: true, Name: not AgentName }
        && !record.Properties.Any(property => property.Name == AgentName)
        && !record.Inverses.Any(inverse => inverse.Name == AgentName)
        && _records.Values.Where(other => other.BaseClass == record.ClassName).All(HasAgentName);

    private EquatableArray<PropertyType> Properties(ClassDefinition definition, RecordType? basis)
    {
        int next = basis is null || basis.Properties.Count == 0 ? 0 : basis.Properties.Max(property => property.Ordinal) + 1;
        var result = new List<PropertyType>();
        foreach (SlotDefinition slot in definition.Slots)
        {
            PropertyType own = properties.Build(definition, slot);
            PropertyType? declared = basis?.Find(slot.Name);
            result.Add(declared switch
            {
                null when hierarchy.Form(definition) == RecordForm.Core => own with { Origin = PropertyOrigin.Overridden, Ordinal = next++ },
                null => own with { Ordinal = next++ },
                // The library's abstract property cannot be both implemented and hidden, so its type stays.
                { } when basis!.IsCore => own with
                {
                    Name = declared.Name,
                    Item = declared.Item,
                    IsOptional = declared.IsOptional,
                    Origin = PropertyOrigin.Overridden,
                    Ordinal = next++,
                },
                { Origin: PropertyOrigin.Overridden } => own with
                {
                    Name = declared.Name,
                    Item = declared.Item,
                    IsOptional = declared.IsOptional,
                    Origin = PropertyOrigin.Inherited,
                    DeclaringClass = declared.DeclaringClass,
                    Ordinal = declared.Ordinal,
                },
                { } when declared.HasTypeOf(own) => own with
                {
                    Name = declared.Name,
                    Origin = PropertyOrigin.Inherited,
                    DeclaringClass = declared.DeclaringClass,
                    Ordinal = declared.Ordinal,
                },
                // No member can have the name of its type.
                _ => own with
                {
                    Name = declared.Name == definition.NameInCSharp ? own.Name : declared.Name,
                    Origin = PropertyOrigin.Narrowed,
                    Ordinal = next++,
                },
            });
        }

        return result.ToEquatableArray();
    }

    private static IEnumerable<UniqueKeyType> UniqueKeys(ClassDefinition definition, EquatableArray<PropertyType> own) => definition.UniqueKeys
        // One without slots, or of slots that there are not, is a mistake of the schema, which is reported.
        .Where(key => key.Slots.Count > 0 && key.Slots.All(slot => own.Any(property => property.Slot == slot)))
        .Select(key => new UniqueKeyType(
            key.Name,
            key.Slots.Select(slot => own.First(property => property.Slot == slot)).ToEquatableArray(),
            key.ConsiderNullsInequal))
        .Where(key => key.HasIndex);

    // A slot is declared where it is new, or says something else than that of the base record.
    private static PropertyType WithSlot(PropertyType property, TypeReference type, string? identifier, RecordType? basis) =>
        basis?.Find(property.Slot) switch
        {
            null => property with { SlotOwner = type },
            { } declared when property.HasSlotOf(declared) && (identifier == property.Slot) == (basis.IdentifierSlot == property.Slot) =>
                property with { SlotOwner = declared.SlotOwner },
            { } declared => property with { SlotOwner = type, NarrowedSlot = new SlotReference(declared.SlotOwner!, declared.Name) },
        };

    private IEnumerable<TypeReference> Interfaces(ClassDefinition definition, ClassDefinition? parent)
    {
        var inherited = new HashSet<string>(
            parent is null ? [] : interfaces.Of(parent).Select(mixin => mixin.Name), StringComparer.Ordinal);
        IEnumerable<TypeReference> own = interfaces.Of(definition)
            .Where(mixin => !inherited.Contains(mixin.Name))
            .Select(PropertyTypeBuilder.InterfaceOf)
            .OfType<TypeReference>();
        bool isFirstFact = hierarchy.IsFact(definition) && parent is null;
        return (isFirstFact ? own.Prepend(new TypeReference(TypeHome.Library, "IFact")) : own).Distinct();
    }

    private IEnumerable<InterfaceBridge> Bridges(ClassDefinition definition, ClassDefinition? parent, EquatableArray<PropertyType> own)
    {
        var inherited = new HashSet<string>(
            parent is null ? [] : interfaces.Of(parent).Select(mixin => mixin.Name), StringComparer.Ordinal);
        foreach (ClassDefinition mixin in interfaces.Of(definition).Where(mixin => !mixin.IsCore && !inherited.Contains(mixin.Name)))
        {
            InterfaceType type = interfaces.Build(mixin);
            foreach (PropertyType declared in type.Properties)
            {
                PropertyType? found = own.FirstOrDefault(property => property.Slot == declared.Slot);
                if (found is not null && !(found.HasTypeOf(declared) && found.Name == declared.Name))
                {
                    yield return new InterfaceBridge(type.Type, declared, found);
                }
            }
        }
    }

    // Whether a property is narrowed somewhere below is known when all records are.
    private static EquatableArray<PropertyType> Refined(RecordType record, HashSet<(string Declarer, string Slot)> narrowed) => record.Properties
        .Select(property => narrowed.Contains((property.DeclaringClass, property.Slot)) ? property with { IsRefined = true } : property)
        .ToEquatableArray();

    // The properties that some record narrows, each by the class whose record declares it.
    private HashSet<(string Declarer, string Slot)> Narrowed() =>
    [
        .. from record in _records.Values
           where record.BaseClass is not null
           from property in record.Properties
           where property.Origin == PropertyOrigin.Narrowed
           select (_records[record.BaseClass!].Find(property.Slot)!.DeclaringClass, property.Slot),
    ];
}
