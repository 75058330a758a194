using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Encoding.Indexes;
using Factbook.Compiler.Encoding.Keys;
using Factbook.Compiler.Encoding.Numbers;
using Factbook.Compiler.Encoding.Texts;
using Factbook.Compiler.Hashing;
using Factbook.Compiler.Layout.Cells;
using Factbook.Compiler.Layout.Indexes;

namespace Factbook.Compiler.Layout;

/// <summary>Lays a table out as bytes. A pure function: equal tables give equal bytes.</summary>
public static class TableLayouter
{
    // The fast look-up reads whole blocks, which may reach past the last byte of a short table.
    private const int Padding = 8;

    // Small tables stay as they are: a code would save little, and be one more thing to go through before their first fact.
    private const int LargestPlainHeap = 1 << 18;

    /// <summary>Lays a table out.</summary>
    /// <param name="input">The table's rows and all else that its bytes depend on.</param>
    /// <param name="keys">The look-up by its identifiers, which no other value has a part in.</param>
    /// <param name="sections">Its indexes, which texts have no part in.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static TableLayout LayOut(
        TableInput input, KeyIndex keys, IndexSections sections, CancellationToken cancellation = default)
    {
        // It takes as long as half of the rest, and needs nothing of it.
        Task<string> hash = Task.Run(() => ContentHash.Of(input, cancellation), cancellation);
        RecordType record = input.Table.Record;
        var targets = new ReferenceTargets(input.Targets, cancellation);
        var content = new TableContent(input.Types, record, input.Rows.Rows, cancellation);
        TextNumbers texts = TextCollector.Collect(content);
        TextCode? code = texts.PlainSize > LargestPlainHeap ? TextCodeBuilder.Build(texts.All) : null;
        var heap = new StringHeapBuilder(texts, code, cancellation);
        TextCollector.Place(content, heap);
        var coder = new ValueCoder(input.Types, content, heap, targets);
        var variants = new AnyVariants(input.Types, coder);
        var planner = new SectionPlanner(content, new CellPlanner(input.Types, content, coder), new CellEncoder(coder, variants));

        // The look-up, which is in few parts where it begins with one; the rows; what they own; and the items of all lists,
        // which are written while records are planned.
        var items = new SixBitBuffer();
        Section rows = planner.Plan(content.Rows, items, position: keys.Section.Count, keys.KeyWidth);
        var objects = new List<Section>();
        int end = rows.Position + (rows.Stride * rows.Count);
        foreach (ObjectGroup group in content.Objects)
        {
            objects.Add(planner.Plan(group, items, end, keyWidth: 0));
            end += objects[objects.Count - 1].Stride * group.Instances.Count;
        }

        // The other indexes take some eighth of a table; of what is too little, all would be moved.
        var data = new SixBitBuffer((end + items.Count + heap.Count) / 4 * 5);
        data.Raw(keys.Section.AsSpan());
        rows = SectionPlanner.MoveLists(rows, end);
        planner.Write(content.Rows, rows, data, keys.Keys);
        for (int i = 0; i < objects.Count; i++)
        {
            objects[i] = SectionPlanner.MoveLists(objects[i], end);
            planner.Write(content.Objects[i], objects[i], data, EquatableArray<byte>.Empty);
        }

        data.Raw(items.AsSpan());
        var indexes = new IndexPlanner(input, sections, data, cancellation);
        EquatableArray<ReferenceIndex> references = indexes.References();
        EquatableArray<DateIndexPlace> dates = indexes.Dates();
        NameIndexPlace? names = indexes.Names();
        int heapPosition = data.Count;
        data.Raw(heap.AsSpan());
        for (int i = 0; i < Padding; i++)
        {
            data.Int(0, 1);
        }

        return new TableLayout(
            input.Types.Namespace,
            input.Types.Tables.Any(table => table.Record is { IsCore: true, ClassName: "Dispute" }),
            input.Table,
            TableCutter.Cut(
                data, heapPosition, heap, Math.Max(keys.LongestText, names?.LongestText ?? 0)),
            rows,
            objects.ToEquatableArray(),
            variants.All,
            heapPosition,
            heap.IsCoded,
            new KeyPlace(
                keys.FindMethod,
                keys.FindArguments(section: 0, rows.Position, rows.Stride),
                keys.ReadMethod,
                keys.ReadArguments(section: 0),
                rows.Position),
            references,
            dates,
            names,
            FactTexts.Members(input, cancellation),
            hash.GetAwaiter().GetResult());
    }
}
