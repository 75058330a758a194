using System.Threading;
using System.Threading.Tasks;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Encoding.Indexes;
using Factbook.Compiler.Encoding.Keys;
using Factbook.Compiler.Encoding.Numbers;
using Factbook.Compiler.Encoding.Texts;
using Factbook.Compiler.Hashing;
using Factbook.Compiler.Layout.Indexes;
using Factbook.Compiler.Layout.Usage;

namespace Factbook.Compiler.Layout;

/// <summary>Lays a table out as bytes. A pure function: equal tables give equal bytes.</summary>
public static class TableLayouter
{
    // The fast look-up reads whole blocks, which may reach past the last byte of a short table.
    private const int Padding = 8;

    /// <summary>Lays a table out.</summary>
    /// <param name="input">The table.</param>
    /// <param name="keys">The look-up of its identifiers, in the order of the rows.</param>
    /// <param name="sections">Its indexes by date and by reference.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public static TableLayout LayOut(
        TableInput input, KeyIndex keys, IndexSections sections, CancellationToken cancellation = default)
    {
        // It takes as long as half of the rest, and needs nothing of it.
        Task<string> hash = Task.Run(() => ContentHash.Of(input, cancellation), cancellation);
        var targets = new ReferenceTargets(input.Targets, cancellation);
        var content = new TableContent(input.Types, input.Table, input.Rows.Rows, cancellation);
        StringHeapBuilder heap = TextCollector.Collect(content);
        var coder = new ValueCoder(input.Types, content, heap, targets);
        var variants = new AnyVariants(input.Types, coder);
        var planner = new SectionPlanner(content, new CellPlanner(input.Types, content, coder), new CellEncoder(coder, variants));
        RecordLayout records = new RecordLayouter(input, content, planner).LayOut(keys, heap.Count);

        SixBitBuffer data = records.Data;
        var indexes = new IndexPlanner(input, sections, data, cancellation);
        EquatableArray<ReferenceIndex> references = indexes.References();
        EquatableArray<ValueIndex> values = indexes.Values();
        EquatableArray<DateIndexPlace> dates = indexes.Dates();
        NameIndexPlace? names = indexes.Names();
        EquatableArray<UniqueKeyPlace> uniqueKeys = indexes.Keys();
        EquatableArray<TextIndexPlace> textIndexes = indexes.Texts();
        EquatableArray<OrderIndexPlace> orders = indexes.Orders();
        int heapPosition = Append(heap, data);
        EquatableArray<StaticMember> members = FactTexts.Members(input, cancellation);
        return new TableLayout
        {
            Namespace = input.Types.Namespace,
            HasDisputes = input.Types.HasDisputes,
            Table = input.Table,
            Data = new TableBytes(data.AsMemory()),
            Rows = records.Rows,
            Directory = records.Directory,
            RowClasses = records.RowClasses,
            Objects = records.Objects,
            Variants = variants.All,
            HeapPosition = heapPosition,
            Keys = new KeyPlace(
                keys.Search,
                keys.HasTails,
                keys.FindArguments(section: 0, records.Rows.Position, records.Rows.Stride),
                keys.ReadArguments(section: 0),
                records.Rows.Position),
            References = references,
            Values = values,
            Dates = dates,
            Names = names,
            Members = members,
            Identifiers = CheckedTexts.Identifiers(input, members),
            DisputedSlots = CheckedTexts.DisputedSlots(input),
            IndexKeys = CheckedKeys.Of(input, cancellation).ToEquatableArray(),
            UniqueKeys = uniqueKeys,
            Texts = textIndexes,
            Orders = orders,
            ContentHash = hash.GetAwaiter().GetResult(),
        };
    }

    private static int Append(StringHeapBuilder heap, SixBitBuffer data)
    {
        int position = data.Count;
        heap.WriteTo(data);
        for (int i = 0; i < Padding; i++)
        {
            data.Int(0, 1);
        }

        return position;
    }
}
