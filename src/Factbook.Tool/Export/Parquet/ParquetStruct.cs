using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding.Values;
using Parquet.Schema;

namespace Factbook.Tool.Export.Parquet;

/// <summary>An instance in place.</summary>
/// <param name="name">The name of the field.</param>
/// <param name="parts">Its fields, and where their values are found.</param>
internal sealed class ParquetStruct(string name, IReadOnlyList<(ParquetNode Node, Func<ObjectValue, Value?> Get)> parts) : ParquetNode
{
    /// <inheritdoc/>
    public override IEnumerable<ParquetLeaf> Leaves => parts.SelectMany(part => part.Node.Leaves);

    /// <summary>The fields alone, which those of a row are.</summary>
    public Field[] MakeFields() => [.. parts.Select(part => part.Node.MakeField())];

    /// <inheritdoc/>
    public override Field MakeField() => new StructField(name, MakeFields());

    /// <inheritdoc/>
    public override void Measure(Value? value, string record)
    {
        if (value is ObjectValue instance)
        {
            foreach ((ParquetNode node, Func<ObjectValue, Value?> get) in parts)
            {
                node.Measure(get(instance), record);
            }
        }
    }

    /// <inheritdoc/>
    public override void Add(Value? value, int repetition, int definition) =>
        AddParts(value as ObjectValue, repetition, value is null ? definition : definition + 1);

    /// <summary>Adds the values of a row, or of an instance whose level is counted.</summary>
    public void AddParts(ObjectValue? instance, int repetition, int definition)
    {
        foreach ((ParquetNode node, Func<ObjectValue, Value?> get) in parts)
        {
            node.Add(instance is null ? null : get(instance), repetition, definition);
        }
    }
}
