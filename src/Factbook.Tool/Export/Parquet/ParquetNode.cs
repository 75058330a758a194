using System.Collections.Generic;
using Factbook.Compiler.Binding.Values;
using Parquet.Schema;

namespace Factbook.Tool.Export.Parquet;

/// <summary>A place in the schema of a file of Parquet, which takes the values for it one after another.</summary>
internal abstract class ParquetNode
{
    /// <summary>The field; once, when all values were measured.</summary>
    public abstract Field MakeField();

    /// <summary>The columns below, in their order.</summary>
    public abstract IEnumerable<ParquetLeaf> Leaves { get; }

    /// <summary>Looks at a value before the first is added, for columns whose type depends on what they hold.</summary>
    /// <param name="value">The value.</param>
    /// <param name="record">The identifier of the record that it is of.</param>
    public abstract void Measure(Value? value, string record);

    /// <summary>Adds a value, or that there is none.</summary>
    /// <param name="value">The value.</param>
    /// <param name="repetition">The level of the list that it goes on; 0 at the begin of a row.</param>
    /// <param name="definition">How many of the places on the way, which may be empty, are not.</param>
    public abstract void Add(Value? value, int repetition, int definition);
}
