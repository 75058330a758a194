using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Layout.Cells;
using Factbook.Compiler.Layout.Indexes;
using Factbook.Compiler.Layout.Usage;

namespace Factbook.Compiler.Layout;

/// <summary>A table ready to be written: its bytes, and where everything stands in them.</summary>
public sealed record TableLayout
{
    /// <summary>The namespace of the generated types.</summary>
    public required string Namespace { get; init; }

    /// <summary>Whether the dataset has a table of disputes.</summary>
    public bool HasDisputes { get; init; }

    /// <summary>The table's types.</summary>
    public required TableType Table { get; init; }

    /// <summary>The bytes of the table.</summary>
    public required TableBytes Data { get; init; }

    /// <summary>The rows; with a directory, they have no other fields.</summary>
    public required Section Rows { get; init; }

    /// <summary>What stands in a row where rows say which class they are of.</summary>
    public RowDirectory? Directory { get; init; }

    /// <summary>With a directory: the records of rows, a section for each class that rows are of.</summary>
    public EquatableArray<Section> RowClasses { get; init; }

    /// <summary>The value objects that rows own, a section for each class, in order of first use.</summary>
    public EquatableArray<Section> Objects { get; init; }

    /// <summary>The kinds of values that stand in slots of any kind, numbered from 1.</summary>
    public EquatableArray<ItemType> Variants { get; init; }

    /// <summary>Where the texts begin.</summary>
    public int HeapPosition { get; init; }

    /// <summary>The look-up by identifier.</summary>
    public required KeyPlace Keys { get; init; }

    /// <summary>The indexes by reference.</summary>
    public EquatableArray<ReferenceIndex> References { get; init; }

    /// <summary>The indexes by enum and by true and false.</summary>
    public EquatableArray<ValueIndex> Values { get; init; }

    /// <summary>The indexes by date.</summary>
    public EquatableArray<DateIndexPlace> Dates { get; init; }

    /// <summary>The look-up by name, where the class has names.</summary>
    public NameIndexPlace? Names { get; init; }

    /// <summary>The indexes by unique keys.</summary>
    public EquatableArray<UniqueKeyPlace> UniqueKeys { get; init; }

    /// <summary>The indexes by text that the schema asks for.</summary>
    public EquatableArray<TextIndexPlace> Texts { get; init; }

    /// <summary>The indexes by number, time of day and amount that the schema asks for.</summary>
    public EquatableArray<OrderIndexPlace> Orders { get; init; }

    /// <summary>The facts that have a static member.</summary>
    public EquatableArray<StaticMember> Members { get; init; }

    /// <summary>What the analyzer at the users knows of the identifiers; <see langword="null"/> where they are too many.</summary>
    public string? Identifiers { get; init; }

    /// <summary>In a table of disputes: what the analyzer at the users knows of the slots that they are about.</summary>
    public string? DisputedSlots { get; init; }

    /// <summary>What the analyzer at the users knows of the keys of indexes by text.</summary>
    public EquatableArray<CheckedKeys> IndexKeys { get; init; }

    /// <summary>SHA-256 over the canonical statements of the rows, in hexadecimal digits.</summary>
    public required string ContentHash { get; init; }

    /// <summary>The sections whose records are facts.</summary>
    public IEnumerable<Section> FactSections => Directory is null ? [Rows] : RowClasses;

    /// <summary>All sections that have values.</summary>
    public IEnumerable<Section> Sections => FactSections.Concat(Objects);

    /// <summary>Whether the table has value objects of a class.</summary>
    /// <param name="className">The class.</param>
    public bool HasObjects(string className) => Objects.Any(section => section.Record.ClassName == className);
}
