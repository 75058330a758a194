using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.CSharp;

/// <summary>The C# types that a schema becomes. It depends on the schema and the namespace alone, on no fact.</summary>
public sealed record DatasetTypes
{
    /// <summary>The namespace of the generated types.</summary>
    public required string Namespace { get; init; }

    /// <summary>The dataset's name.</summary>
    public required string Name { get; init; }

    /// <summary>The dataset's title.</summary>
    public string? Title { get; init; }

    /// <summary>What it is about.</summary>
    public string? Description { get; init; }

    /// <summary>The version that the schema states.</summary>
    public string? Version { get; init; }

    /// <summary>The licence of the data.</summary>
    public string? License { get; init; }

    /// <summary>The tables, in the order of the tree root's slots.</summary>
    public EquatableArray<TableType> Tables { get; init; }

    /// <summary>All records, by class, abstract ones and the core's included.</summary>
    public EquatableArray<RecordType> Records { get; init; }

    /// <summary>The interfaces of the dataset's own mixins.</summary>
    public EquatableArray<InterfaceType> Interfaces { get; init; }

    /// <summary>The enums, the core module's included; those are not written, as the run-time library has them.</summary>
    public EquatableArray<EnumType> Enums { get; init; }

    /// <summary>What a reference to each class that can be referred to is.</summary>
    public EquatableArray<ItemType> References { get; init; }

    /// <summary>Whether it asks for a full-text index.</summary>
    public bool IsSearched { get; init; }

    /// <summary>Names that C# cannot hold apart.</summary>
    public EquatableArray<Problem> Problems { get; init; }

    /// <summary>Whether there is a dataset whose types can be written: a tree root, and names that C# can hold apart.</summary>
    public bool CanBeWritten { get; init; }

    /// <summary>The records whose C# the dataset has, and not the run-time library.</summary>
    public IEnumerable<RecordType> OwnRecords => Records.Where(record => !record.IsCore);

    /// <summary>The enums whose C# the dataset has, and not the run-time library.</summary>
    public IEnumerable<EnumType> OwnEnums => Enums.Where(type => !type.IsCore);

    /// <summary>Whether there is a table of disputes.</summary>
    public bool HasDisputes => Tables.Any(table => table.Record.Is(CoreNames.Dispute));

    /// <summary>Whether there are citations: the core's module is imported.</summary>
    public bool HasCitations => Records.Any(record => record.Is(CoreNames.Citation));

    /// <summary>The tables that the time line has facts of: those of a class that mixes in the core's <c>Dated</c>, or of a descendant that does.</summary>
    public IEnumerable<TableType> DatedTables =>
        Tables.Where(table => table.Record.IsDated || table.RowClasses.Any(name => FindRecord(name) is { IsDated: true }));

    /// <summary>The tables whose identifiers are the dataset's, so that it finds facts by them in whatever table.</summary>
    public IEnumerable<TableType> SharingTables => Tables.Where(table => !table.HasOwnIds);

    /// <summary>Finds the table of a root slot.</summary>
    /// <param name="rootSlot">The slot of the tree root.</param>
    public TableType? FindTable(string rootSlot) => Tables.FirstOrDefault(table => table.RootSlot == rootSlot);

    /// <summary>Finds the record of a class.</summary>
    /// <param name="className">The class's name in the schema.</param>
    public RecordType? FindRecord(string? className) => Records.FirstOrDefault(record => record.ClassName == className);

    /// <summary>Finds an enum.</summary>
    /// <param name="enumName">The enum's name in the schema.</param>
    public EnumType? FindEnum(string enumName)
    {
        // Asked for each value, as the next one: a lambda would be an object each time.
        foreach (EnumType candidate in Enums)
        {
            if (candidate.EnumName == enumName)
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>What a reference to a class is.</summary>
    /// <param name="className">The class's name in the schema.</param>
    public ItemType? FindReference(string className)
    {
        foreach (ItemType reference in References)
        {
            if (reference.ClassName == className)
            {
                return reference;
            }
        }

        return null;
    }
}
