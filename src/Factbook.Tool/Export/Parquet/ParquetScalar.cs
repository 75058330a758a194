using System;
using Factbook.Compiler.Binding.Values;
using Parquet.Schema;

namespace Factbook.Tool.Export.Parquet;

/// <summary>A column whose type the schema says.</summary>
/// <param name="field">The field.</param>
/// <param name="read">Reads a value; there may be none of this type in it.</param>
internal sealed class ParquetScalar<T>(DataField field, Func<Value, T?> read) : ParquetLeaf<T>
    where T : struct
{
    /// <inheritdoc/>
    protected override DataField Make() => field;

    /// <inheritdoc/>
    protected override T? Read(Value value) => read(value);
}
