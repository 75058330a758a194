using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.CSharp;

/// <summary>The C# types that a schema becomes. It depends on the schema and the namespace alone, on no fact.</summary>
/// <param name="Namespace">The namespace of the generated types.</param>
/// <param name="Name">The dataset's name.</param>
/// <param name="Title">The dataset's title.</param>
/// <param name="Description">What it is about.</param>
/// <param name="Version">The version that the schema states.</param>
/// <param name="License">The licence of the data.</param>
/// <param name="Tables">The tables, in the order of the tree root's slots.</param>
/// <param name="ValueObjects">The records of the dataset's own classes without identifier.</param>
/// <param name="AbstractRecords">The abstract records.</param>
/// <param name="Interfaces">The interfaces of the dataset's own mixins.</param>
/// <param name="Enums">The enums, the core module's included; those are not written, as the run-time library has them.</param>
/// <param name="Classes">All records, by class: those of tables, values, and the core's.</param>
/// <param name="References">What a reference to each class that can be referred to is.</param>
/// <param name="Problems">Names that C# cannot hold apart.</param>
public sealed record DatasetTypes(
    string Namespace,
    string Name,
    string? Title,
    string? Description,
    string? Version,
    string? License,
    EquatableArray<TableType> Tables,
    EquatableArray<RecordType> ValueObjects,
    EquatableArray<RecordType> AbstractRecords,
    EquatableArray<InterfaceType> Interfaces,
    EquatableArray<EnumType> Enums,
    EquatableArray<RecordType> Classes,
    EquatableArray<ItemType> References,
    EquatableArray<Problem> Problems)
{
    /// <summary>Finds the table of a root slot.</summary>
    /// <param name="rootSlot">The slot of the tree root.</param>
    public TableType? FindTable(string rootSlot)
    {
        foreach (TableType table in Tables)
        {
            if (table.RootSlot == rootSlot)
            {
                return table;
            }
        }

        return null;
    }

    /// <summary>Finds the record of a class.</summary>
    /// <param name="className">The class's name in the schema.</param>
    public RecordType? FindRecord(string className)
    {
        foreach (RecordType record in Classes)
        {
            if (record.ClassName == className)
            {
                return record;
            }
        }

        return null;
    }

    /// <summary>Finds an enum.</summary>
    /// <param name="enumName">The enum's name in the schema.</param>
    public EnumType? FindEnum(string enumName)
    {
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
