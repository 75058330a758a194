using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Releases;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Schema.Reading;
using Factbook.Compiler.Search;

namespace Factbook.Compiler.CSharp;

/// <summary>Decides which C# types a schema becomes.</summary>
public static class DatasetTypesBuilder
{
    /// <summary>Decides the types.</summary>
    /// <param name="schema">The schema; where it has errors, what could be understood of it.</param>
    /// <param name="namespaceName">The namespace of the generated types.</param>
    /// <param name="numbers">The numbers that members of enums have from earlier releases.</param>
    public static DatasetTypes Build(SchemaModel schema, string namespaceName, EnumNumbers numbers)
    {
        var hierarchy = new ClassHierarchy(schema);
        var properties = new PropertyTypeBuilder(schema, hierarchy);
        var interfaces = new InterfaceTypeBuilder(hierarchy, properties);
        IReadOnlyList<RecordType> records = new RecordTypeBuilder(hierarchy, properties, interfaces).Build();
        TableType[] tables = [.. hierarchy.TableSlots
            .Select(slot => Table(slot, hierarchy, records))
            .OfType<TableType>()];
        var types = new DatasetTypes
        {
            Namespace = namespaceName,
            Name = schema.Name,
            Title = schema.Title,
            Description = schema.Description,
            Version = schema.Version,
            License = schema.License,
            IsSearched = SearchWeights.IsAskedFor(schema),
            Tables = tables.ToEquatableArray(),
            Records = records.ToEquatableArray(),
            Interfaces = hierarchy.Classes
                .Where(candidate => !candidate.IsCore && hierarchy.IsInterface(candidate))
                .Select(interfaces.Build)
                .ToEquatableArray(),
            Enums = schema.Enums.Select(definition => EnumTypeBuilder.Build(definition, numbers.Assign(definition))).ToEquatableArray(),
            References = hierarchy.Classes
                .Select(candidate => properties.Reference(candidate.Name))
                .Where(reference => reference.Targets.Count > 0)
                .ToEquatableArray(),
        };
        types = types with
        {
            Problems = TypeNameCheck.Run(schema, types)
                .Concat(IndexNameCheck.Run(schema, types))
                .Concat(InverseIndexCheck.Run(schema, types))
                .ToEquatableArray(),
        };

        // Code with two things of one name would bury the problem under the compiler's own.
        return types.Problems.Count > 0 || schema.Problems.Any(problem => IsAboutNames(problem.Rule))
            ? types with { Tables = EquatableArray<TableType>.Empty }
            : types with { CanBeWritten = schema.Classes.Any(candidate => candidate.TreeRoot) };
    }

    private static bool IsAboutNames(ProblemRule rule) => rule == ProblemRules.NamesCollide || rule == ProblemRules.BadName || rule == ProblemRules.NamesDifferInCase;

    private static TableType? Table(SlotDefinition slot, ClassHierarchy hierarchy, IReadOnlyList<RecordType> records)
    {
        ClassDefinition rowClass = hierarchy.Find(slot.Range.Name)!;
        return records.FirstOrDefault(candidate => candidate.ClassName == rowClass.Name) is { } record
            ? new TableType(
                slot.Name,
                slot.NameInCSharp,
                slot.Description ?? rowClass.Description,
                record,
                hierarchy.RowClasses(slot).Select(candidate => candidate.Name).ToEquatableArray())
            {
                HasOwnIds = OwnIdsAnnotation.IsOn(slot),
            }
            : null;
    }
}
