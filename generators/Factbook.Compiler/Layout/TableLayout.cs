using Factbook.Compiler.CSharp;
using Factbook.Compiler.Layout.Cells;
using Factbook.Compiler.Layout.Indexes;

namespace Factbook.Compiler.Layout;

/// <summary>A table ready to be written: its bytes, and where everything stands in them.</summary>
/// <param name="Namespace">The namespace of the generated types.</param>
/// <param name="HasDisputes">Whether the dataset has a table of disputes.</param>
/// <param name="Table">The table's types.</param>
/// <param name="Parts">
/// The bytes of the table, a literal of the generated file each: one part, or many where one would be too large.
/// </param>
/// <param name="Rows">The rows.</param>
/// <param name="Objects">The value objects that rows own, a section for each class, in order of first use.</param>
/// <param name="Variants">The kinds of values that stand in slots of any kind, numbered from 1.</param>
/// <param name="HeapPosition">Where the texts begin.</param>
/// <param name="HasCodedTexts">Whether the texts are in a code, whose strings stand where the texts begin.</param>
/// <param name="Keys">The look-up by identifier.</param>
/// <param name="References">The indexes by reference.</param>
/// <param name="Dates">The indexes by date.</param>
/// <param name="Names">The look-up by name, where the class has names.</param>
/// <param name="Members">The facts that have a static member.</param>
/// <param name="ContentHash">SHA-256 over the canonical statements of the rows, in hexadecimal digits.</param>
public sealed record TableLayout(
    string Namespace,
    bool HasDisputes,
    TableType Table,
    EquatableArray<TableBytes> Parts,
    Section Rows,
    EquatableArray<Section> Objects,
    EquatableArray<ItemType> Variants,
    int HeapPosition,
    bool HasCodedTexts,
    KeyPlace Keys,
    EquatableArray<ReferenceIndex> References,
    EquatableArray<DateIndexPlace> Dates,
    NameIndexPlace? Names,
    EquatableArray<StaticMember> Members,
    string ContentHash);
