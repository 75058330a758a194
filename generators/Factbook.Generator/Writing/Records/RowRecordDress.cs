using Factbook.Compiler.CSharp;
using Factbook.Generator.Writing.Printing;

namespace Factbook.Generator.Writing.Records;

/// <summary>
/// How the record of a table's rows shows itself: as a type of the dataset, or as one that stands behind a type of the library, which
/// has the documentation, the slots and the converter.
/// </summary>
internal abstract class RowRecordDress
{
    private RowRecordDress()
    {
    }

    /// <summary>What stands before the word <c>record</c>, with the attributes.</summary>
    public abstract string Declaration { get; }

    /// <summary>The dress of a table's record.</summary>
    /// <param name="table">The table.</param>
    /// <param name="types">Spells types.</param>
    public static RowRecordDress Of(TableType table, CSharpTypes types) =>
        table.Record.Form == RecordForm.Core ? new OfCore(table.Record) : new OfDataset(table, types);

    /// <summary>The documentation of a property.</summary>
    /// <param name="property">The property.</param>
    public abstract string DocsOf(PropertyType property);

    /// <summary>Writes the slots into the record.</summary>
    /// <param name="writer">Where to write.</param>
    public abstract void WriteSlots(CSharpWriter writer);

    /// <summary>Writes the list of the slots behind the record.</summary>
    /// <param name="writer">Where to write.</param>
    public abstract void WriteSlotList(CSharpWriter writer);

    /// <summary>The converter that stands behind the record.</summary>
    public abstract string Converter();

    private sealed class OfDataset(TableType table, CSharpTypes types) : RowRecordDress
    {
        public override string Declaration => "public sealed partial";

        public override string DocsOf(PropertyType property) => PropertyDocs.Of(property);

        public override void WriteSlots(CSharpWriter writer) => new SlotsWriter(types, writer).Write(table.Record);

        public override void WriteSlotList(CSharpWriter writer) => new SlotsWriter(types, writer).WriteList(table.Record);

        public override string Converter() => new JsonConverterWriter(types).Of([(table.Record, [table.Name])]);
    }

    private sealed class OfCore(RecordType record) : RowRecordDress
    {
        public override string Declaration => JsonConverterWriter.OfCore(record) + "\ninternal sealed";

        public override string DocsOf(PropertyType property) => "/// <inheritdoc/>";

        public override void WriteSlots(CSharpWriter writer)
        {
        }

        public override void WriteSlotList(CSharpWriter writer)
        {
        }

        public override string Converter() => "";
    }
}
