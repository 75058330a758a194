using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Encoding.Keys;
using Factbook.Compiler.Encoding.Numbers;
using Factbook.Compiler.Layout.Cells;

namespace Factbook.Compiler.Layout;

/// <summary>Lays out the records of a table: its rows and what they own.</summary>
/// <param name="input">The table.</param>
/// <param name="content">Its values.</param>
/// <param name="planner">Plans and writes sections.</param>
internal sealed class RecordLayouter(TableInput input, TableContent content, SectionPlanner planner)
{
    /// <summary>Lays them out: the look-up; the rows; what they own; the items of all lists.</summary>
    /// <param name="keys">The look-up.</param>
    /// <param name="heapSize">The bytes of the texts, which come later.</param>
    public RecordLayout LayOut(KeyIndex keys, int heapSize)
    {
        // Items of lists are written while records are planned.
        var items = new SixBitBuffer();
        RowDirectory? directory = input.Table.IsPolymorphic ? Directory(keys) : null;
        var sections = new List<Section>();
        int end = keys.Section.Count;
        Section rows = directory is null
            ? planner.Plan(content.Rows[0], items, end, keys.KeyWidth)
            : new Section(input.Table.Record, end, directory.KeyWidth + directory.TagWidth + directory.NumberWidth, input.Rows.Rows.Count, default);
        end += rows.Stride * rows.Count;
        ObjectGroup[] groups = [.. directory is null ? [] : content.Rows, .. content.Objects];
        foreach (ObjectGroup group in groups)
        {
            sections.Add(planner.Plan(group, items, end, keyWidth: 0));
            end += sections[sections.Count - 1].Stride * group.Instances.Count;
        }

        // The other indexes take some eighth of a table; of what is too little, all would be moved.
        var data = new SixBitBuffer((end + items.Count + heapSize) / 4 * 5);
        data.Raw(keys.Section.AsSpan());
        rows = SectionPlanner.MoveLists(rows, end);
        if (directory is null)
        {
            planner.Write(content.Rows[0], rows, data, keys.Keys);
        }
        else
        {
            WriteDirectory(directory, data, keys);
        }

        for (int i = 0; i < groups.Length; i++)
        {
            sections[i] = SectionPlanner.MoveLists(sections[i], end);
            planner.Write(groups[i], sections[i], data, EquatableArray<byte>.Empty);
        }

        data.Raw(items.AsSpan());
        int rowClasses = groups.Length - content.Objects.Count;
        return new RecordLayout(
            data,
            rows,
            directory,
            sections.Take(rowClasses).ToEquatableArray(),
            sections.Skip(rowClasses).ToEquatableArray());
    }

    // By the schema and not by the rows, so that a row of another class does not move the others' numbers.
    private RowDirectory Directory(KeyIndex keys) => new(
        keys.KeyWidth, GroupWidth.Of(input.Table.RowClasses.Count), GroupWidth.Of(input.Rows.Rows.Count));

    private void WriteDirectory(RowDirectory directory, SixBitBuffer data, KeyIndex keys)
    {
        string[] classes = [.. content.Rows.Select(group => group.Record.ClassName)];
        int[] next = new int[classes.Length];
        for (int row = 0; row < input.Rows.Rows.Count; row++)
        {
            ObjectValue fact = input.Rows.Rows[row];
            int tag = System.Array.IndexOf(classes, fact.ClassName);
            data.Raw(keys.Keys.AsSpan().Slice(row * directory.KeyWidth, directory.KeyWidth));
            data.Int(tag + 1, directory.TagWidth);
            data.Int(tag < 0 ? 0 : next[tag]++, directory.NumberWidth);
        }
    }
}
