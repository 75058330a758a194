using System;
using System.Collections.Generic;
using Factbook.Compiler.Binding.Values;
using Parquet.Schema;

namespace Factbook.Tool.Export.Parquet;

/// <summary>A list. One without items is none, as in the dataset.</summary>
/// <param name="name">The name of the field.</param>
/// <param name="element">The items.</param>
/// <param name="level">How many lists there are on the way, this one included.</param>
/// <param name="wrap">Makes an instance of an item that is none, where its columns are those of a structure.</param>
internal sealed class ParquetList(string name, ParquetNode element, int level, Func<Value, ObjectValue>? wrap = null) : ParquetNode
{
    /// <summary>The name of the field of items, as the format wants it.</summary>
    public const string Element = "element";

    /// <inheritdoc/>
    public override IEnumerable<ParquetLeaf> Leaves => element.Leaves;

    /// <inheritdoc/>
    public override Field MakeField() => new ListField(name, element.MakeField());

    /// <inheritdoc/>
    public override void Measure(Value? value, string record)
    {
        foreach (Value item in (value as ListValue)?.Items ?? default)
        {
            element.Measure(wrap?.Invoke(item) ?? item, record);
        }
    }

    /// <inheritdoc/>
    public override void Add(Value? value, int repetition, int definition)
    {
        if (value is not ListValue { Items.Count: > 0 } list)
        {
            element.Add(null, repetition, definition);
            return;
        }

        int current = repetition;
        foreach (Value item in list.Items)
        {
            element.Add(wrap?.Invoke(item) ?? item, current, definition + 2);
            current = level;
        }
    }
}
