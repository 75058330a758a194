using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;
using Factbook.Tool.Export.Relations;
using Parquet;
using Parquet.Schema;

namespace Factbook.Tool.Export.Parquet;

/// <summary>Writes a table as one file: lists as lists, instances in place as structures, in groups of rows.</summary>
internal sealed class ParquetTable
{
    private const int RowsInGroup = 50_000;
    private const int LongestName = 200;

    private readonly SchemaIndex _schema;
    private readonly TableRows _rows;
    private readonly ParquetStruct _row;
    private readonly ParquetSchema _fields;

    /// <summary>Finds the columns.</summary>
    /// <exception cref="ToolException">The format cannot hold a value.</exception>
    public ParquetTable(SchemaIndex schema, TableRows rows)
    {
        _schema = schema;
        _rows = rows;
        _row = Struct("", schema.RowClasses(rows.ClassName), [rows.RootSlot], [], 0);
        string identifier = schema.Class(rows.ClassName).Identifier!.Name;
        foreach (ObjectValue row in rows.Rows)
        {
            _row.Measure(row, ValueText.Of(schema.Slot(row, identifier)!)!);
        }

        _fields = new ParquetSchema(_row.MakeFields());
    }

    /// <summary>Writes the file.</summary>
    public async Task WriteAsync(string path, IReadOnlyDictionary<string, string> metadata, Action<int> progress)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.ReadWrite);
        await using ParquetWriter writer = await ParquetWriter.CreateAsync(_fields, stream);
        writer.CustomMetadata = metadata.ToDictionary();
        int written = 0;
        do
        {
            int end = Math.Min(written + RowsInGroup, _rows.Rows.Count);
            for (int i = written; i < end; i++)
            {
                _row.AddParts(_rows.Rows[i], 0, 0);
            }

            using ParquetRowGroupWriter group = writer.CreateRowGroup();
            foreach (ParquetLeaf leaf in _row.Leaves)
            {
                await leaf.WriteAsync(group);
            }

            written = end;
            progress(written);
        }
        while (written < _rows.Rows.Count);
    }

    private ParquetStruct Struct(
        string name, IReadOnlyList<ClassDefinition> classes, string[] path, IReadOnlyList<string> within, int lists)
    {
        string[] inner = [.. within, .. classes.Select(definition => definition.Name)];
        SlotGroup[] groups = [.. SlotGroup.Of(_schema, classes, inner)];
        var names = new UniqueNames(LongestName);
        string[] own = [.. groups.Select(group => names.Take(group.Name))];
        return new ParquetStruct(name, [.. groups.Zip(own).SelectMany(pair => Nodes(pair.First, pair.Second, names, [.. path, pair.First.Name], inner, lists))]);
    }

    private IEnumerable<(ParquetNode Node, Func<ObjectValue, Value?> Get)> Nodes(
        SlotGroup group, string name, UniqueNames names, string[] path, string[] within, int lists)
    {
        HashSet<string>? owners = group.IsEverywhere ? null : group.Classes;
        return NodesOf().Select(node => (node, (Func<ObjectValue, Value?>)Get));

        Value? Get(ObjectValue instance) =>
            owners?.Contains(instance.ClassName) != false ? _schema.Slot(instance, group.Name) : null;

        IEnumerable<ParquetNode> NodesOf() => group.Shape switch
        {
            SlotShape.Object => [Struct(name, ClassesIn(group), path, within, lists)],
            SlotShape.Objects =>
                [new ParquetList(name, Struct(ParquetList.Element, ClassesIn(group), path, within, lists + 1), lists + 1)],
            SlotShape.Scalars => [Scalars(group, name, path, lists + 1)],
            SlotShape.Json => [ParquetColumns.Text(name, value => CellText.Json(value, _schema.Model))],
            _ => ParquetColumns.Of(group, _schema, name, names, path),
        };
    }

    // Where a value has several columns, the items are structures of them.
    private ParquetList Scalars(SlotGroup group, string name, string[] path, int lists)
    {
        ParquetNode[] columns = [.. ParquetColumns.Of(group, _schema, ParquetList.Element, new UniqueNames(LongestName), path)];
        if (columns is [var only])
        {
            return new ParquetList(name, only, lists);
        }

        columns = [.. ParquetColumns.Of(group, _schema, "value", new UniqueNames(LongestName), path)];
        var element = new ParquetStruct(
            ParquetList.Element, [.. columns.Select(column => (column, (Func<ObjectValue, Value?>)(holder => holder.Slots[0])))]);
        return new ParquetList(name, element, lists, item => new ObjectValue(item.Node, "", new([item])));
    }

    private ClassDefinition[] ClassesIn(SlotGroup group) =>
        [.. group.Slots.SelectMany(owned => _schema.ClassesOf(owned.Slot.Range.Name)).Distinct()];
}
