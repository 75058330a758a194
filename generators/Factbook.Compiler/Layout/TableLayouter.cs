using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Layout.Cells;
using Factbook.Compiler.Layout.Encoding;
using Factbook.Compiler.Layout.Indexes;
using Factbook.Compiler.Layout.Types;

namespace Factbook.Compiler.Layout;

/// <summary>Lays a table out as bytes. A pure function: equal tables give equal bytes.</summary>
public static class TableLayouter
{
    // The fast look-up reads whole blocks, which may reach past the last byte of a short table.
    private const int Padding = 8;

    /// <summary>Lays a table out.</summary>
    /// <param name="input">The table's rows and all else that its bytes depend on.</param>
    public static TableLayout LayOut(TableInput input)
    {
        RecordType record = input.Table.Record;
        var targets = new ReferenceTargets(input.Targets);
        var content = new TableContent(input.Types, record, input.Rows.Rows);
        var heap = new StringHeapBuilder();
        TextCollector.Collect(content, heap);

        var coder = new ValueCoder(input.Types, content, heap, targets);
        var variants = new AnyVariants(input.Types, coder);
        var planner = new SectionPlanner(content, new CellPlanner(input.Types, content, coder), new CellEncoder(coder, variants));
        IReadOnlyList<string> ids = FactTexts.Ids(input);
        KeyIndex keys = KeyIndexBuilder.Build(ids);

        // Items of lists come first, while records are planned; rows stand side by side behind them.
        var data = new SixBitBuffer();
        Section plannedRows = planner.Plan(content.Rows, data, keys.KeyWidth);
        Section[] plannedObjects = content.Objects.Select(group => planner.Plan(group, data, keyWidth: 0)).ToArray();
        Section rows = planner.Write(content.Rows, plannedRows, data, keys.Keys);
        Section[] objects = plannedObjects
            .Select((section, i) => planner.Write(content.Objects[i], section, data, EquatableArray<byte>.Empty))
            .ToArray();

        var indexes = new IndexPlanner(input, targets, data);
        EquatableArray<ReferenceIndex> references = indexes.References();
        EquatableArray<DateIndexPlace> dates = indexes.Dates();
        NameIndexPlace? names = indexes.Names();
        int keySection = data.Count;
        data.Raw(keys.Section.AsSpan());
        int heapPosition = data.Count;
        data.Raw(heap.ToEquatableArray().AsSpan());
        for (int i = 0; i < Padding; i++)
        {
            data.Int(0, 1);
        }

        return new TableLayout(
            input.Types.Namespace,
            input.Types.Tables.Any(table => table.Record is { IsCore: true, ClassName: "Dispute" }),
            input.Table,
            new TableBytes(data.ToArray()),
            rows,
            objects.ToEquatableArray(),
            variants.All,
            heapPosition,
            new KeyPlace(
                keys.FindMethod,
                keys.FindArguments(keySection, rows.Position, rows.Stride),
                keys.ReadMethod,
                keys.ReadArguments(keySection),
                rows.Position),
            references,
            dates,
            names,
            FactTexts.Members(input),
            FactTexts.Hash(input.Rows.Rows));
    }
}
