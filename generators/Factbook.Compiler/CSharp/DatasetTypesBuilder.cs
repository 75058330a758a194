using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Releases;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.CSharp;

/// <summary>Decides which C# types a schema becomes.</summary>
public static class DatasetTypesBuilder
{
    private const string Core = "global::Factbook.";

    /// <summary>Decides the types.</summary>
    /// <param name="schema">The schema; where it has errors, what could be understood of it.</param>
    /// <param name="namespaceName">The namespace of the generated types.</param>
    /// <param name="numbers">The numbers that members of enums have from earlier releases.</param>
    public static DatasetTypes Build(SchemaModel schema, string namespaceName, EnumNumbers numbers)
    {
        var properties = new PropertyTypeBuilder(schema, namespaceName);
        ClassDefinition? root = schema.Classes.FirstOrDefault(candidate => candidate.TreeRoot);
        var classes = schema.Classes
            .Where(candidate => candidate.IsTable || candidate.IsValueObject)
            .Where(candidate => candidate.Name != "Any")
            .Select(candidate => Record(schema, candidate, namespaceName, properties))
            .ToList();
        var byName = classes.ToDictionary(record => record.ClassName, System.StringComparer.Ordinal);

        var tables = new List<TableType>();
        foreach (SlotDefinition slot in root?.Slots ?? default)
        {
            if (slot.Ranges.Count == 1
                && schema.FindClass(slot.Range.Name) is { IsTable: true } rowClass
                && byName.TryGetValue(rowClass.Name, out RecordType? record))
            {
                tables.Add(new TableType(
                    slot.Name, CSharpName.Pascal(slot.Name), slot.Description ?? rowClass.Description, record, SummarySlot(rowClass)));
            }
        }

        var types = new DatasetTypes(
            namespaceName,
            schema.Name,
            schema.Title,
            schema.Description,
            schema.Version,
            schema.License,
            tables.ToEquatableArray(),
            classes.Where(record => !record.IsCore && record.IdentifierSlot is null).ToEquatableArray(),
            schema.Classes
                .Where(candidate => candidate is { Abstract: true, Mixin: false, IsCore: false, TreeRoot: false })
                .Select(candidate => Record(schema, candidate, namespaceName, properties))
                .ToEquatableArray(),
            schema.Classes
                .Where(candidate => candidate is { Mixin: true, IsCore: false })
                .Select(candidate => Interface(schema, candidate, namespaceName, properties))
                .ToEquatableArray(),
            schema.Enums.Select(definition => Enum(definition, numbers.Assign(definition))).ToEquatableArray(),
            classes.ToEquatableArray(),
            schema.Classes
                .Select(candidate => properties.Reference(candidate.Name))
                .Where(reference => reference.Targets.Count > 0)
                .ToEquatableArray(),
            TypeNameCheck.Run(schema, tables));
        types = types with { Problems = types.Problems.Concat(IndexNameCheck.Run(schema, types)).ToEquatableArray() };

        // Code with two things of one name would bury the problem under the compiler's own.
        return types.Problems.Count > 0 || schema.Problems.Any(problem => IsAboutNames(problem.Rule))
            ? types with { Tables = EquatableArray<TableType>.Empty }
            : types;
    }

    private static bool IsAboutNames(ProblemRule rule) => rule == ProblemRules.NamesCollide || rule == ProblemRules.BadName;

    private static RecordType Record(
        SchemaModel schema, ClassDefinition definition, string namespaceName, PropertyTypeBuilder properties)
    {
        string pascal = CSharpName.Pascal(definition.Name);
        string name = definition is { IsCore: true, IsTable: true } ? pascal + "Fact" : pascal;
        string? parent = definition.IsA is { } isA && schema.FindClass(isA) is { Abstract: true } found
            ? $"global::{namespaceName}.{CSharpName.Pascal(found.Name)}"
            : null;
        var inherited = new HashSet<string>(
            parent is null ? [] : schema.FindClass(definition.IsA!)!.Slots.Select(slot => slot.Name), System.StringComparer.Ordinal);
        EquatableArray<PropertyType> own = definition.Slots
            .Select(slot => properties.Build(definition, slot, inherited.Contains(slot.Name)))
            .ToEquatableArray();
        return new RecordType(
            definition.Name,
            name,
            definition.IsCore ? Core + pascal : $"global::{namespaceName}.{pascal}",
            definition.Description,
            definition.IsCore,
            definition is { IsCore: true, IsTable: true } ? Core + pascal : parent,
            Interfaces(schema, definition, namespaceName),
            definition.Identifier?.Name,
            definition.Ancestors.Contains("Cited"),
            own,
            Bridges(schema, definition, own, namespaceName, properties).ToEquatableArray());
    }

    private static IEnumerable<InterfaceBridge> Bridges(
        SchemaModel schema, ClassDefinition definition, EquatableArray<PropertyType> own, string namespaceName, PropertyTypeBuilder properties)
    {
        foreach (ClassDefinition mixin in definition.Ancestors
            .Select(schema.FindClass)
            .OfType<ClassDefinition>()
            .Where(ancestor => ancestor is { Mixin: true, IsCore: false } && ancestor.Name != definition.Name))
        {
            foreach (PropertyType declared in Interface(schema, mixin, namespaceName, properties).Properties)
            {
                PropertyType? found = own.FirstOrDefault(property => property.Slot == declared.Slot);
                if (found is not null && (found.TypeName != declared.TypeName || found.Name != declared.Name))
                {
                    yield return new InterfaceBridge(InterfaceName(mixin, namespaceName)!, declared, found);
                }
            }
        }
    }

    private static InterfaceType Interface(
        SchemaModel schema, ClassDefinition mixin, string namespaceName, PropertyTypeBuilder properties)
    {
        var inherited = new HashSet<string>(
            mixin.Mixins.SelectMany(name => schema.FindClass(name)?.Slots ?? default).Select(slot => slot.Name),
            System.StringComparer.Ordinal);
        return new InterfaceType(
            "I" + CSharpName.Pascal(mixin.Name),
            mixin.Description,
            Interfaces(schema, mixin, namespaceName),
            mixin.Slots
                .Where(slot => !inherited.Contains(slot.Name))
                .Select(slot => properties.Build(mixin, slot, isOverride: false))
                .ToEquatableArray());
    }

    private static EquatableArray<string> Interfaces(SchemaModel schema, ClassDefinition definition, string namespaceName)
    {
        var names = new List<string>();
        if (definition.Identifier is not null && !definition.Mixin)
        {
            names.Add(Core + "IFact");
        }

        foreach (string ancestor in definition.Ancestors)
        {
            if (ancestor != definition.Name && schema.FindClass(ancestor) is { Mixin: true } mixin)
            {
                string? name = InterfaceName(mixin, namespaceName);
                if (name is not null && !names.Contains(name))
                {
                    names.Add(name);
                }
            }
        }

        return names.ToEquatableArray();
    }

    /// <summary>The interface of a mixin: that of the run-time library for the core's, else a generated one.</summary>
    internal static string? InterfaceName(ClassDefinition mixin, string namespaceName) =>
        mixin.IsCore
            ? mixin.Name switch
            {
                "Identified" => Core + "IFact",
                "Cited" => Core + "ICited",
                "Agent" => Core + "IAgent",
                _ => null,
            }
            : $"global::{namespaceName}.I{CSharpName.Pascal(mixin.Name)}";

    private static EnumType Enum(EnumDefinition definition, EquatableArray<int> numbers) => new(
        definition.Name,
        CSharpName.Pascal(definition.Name),
        definition.Description,
        definition.IsCore,
        definition.Values
            .Select((value, position) => new EnumMember(
                value.Text,
                CSharpName.Pascal(value.Text),
                numbers[position],
                value.Description ?? value.Title,
                value.Meaning))
            .ToEquatableArray());

    // The text that tells a reader what a fact is, by the name of its slot.
    private static string? SummarySlot(ClassDefinition definition)
    {
        foreach (string candidate in (string[])["summary", "title", "description", "label", "name", "names"])
        {
            if (definition.FindSlot(candidate) is not null)
            {
                return candidate;
            }
        }

        return null;
    }
}
