using System.Collections.Generic;
using System.Threading.Tasks;
using Factbook.Compiler.Binding.Values;
using Parquet;
using Parquet.Schema;

namespace Factbook.Tool.Export.Parquet;

/// <summary>A column.</summary>
internal abstract class ParquetLeaf : ParquetNode
{
    /// <inheritdoc/>
    public override IEnumerable<ParquetLeaf> Leaves => [this];

    /// <summary>Writes what was added, and forgets it.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter writer);
}

/// <summary>A column of values of one type.</summary>
internal abstract class ParquetLeaf<T> : ParquetLeaf
    where T : struct
{
    private readonly List<T> _values = [];
    private readonly List<int> _definitions = [];
    private readonly List<int> _repetitions = [];
    private DataField? _field;

    /// <inheritdoc/>
    public override Field MakeField() => _field = Make();

    /// <inheritdoc/>
    public override void Measure(Value? value, string record)
    {
    }

    /// <inheritdoc/>
    public override void Add(Value? value, int repetition, int definition)
    {
        T? found = value is null ? null : Read(value);
        if (found is { } held)
        {
            _values.Add(held);
        }

        _definitions.Add(found is null ? definition : definition + 1);
        _repetitions.Add(repetition);
    }

    /// <inheritdoc/>
    public override async Task WriteAsync(ParquetRowGroupWriter writer)
    {
        await writer.WriteAllPartsAsync<T>(
            _field!,
            _values.ToArray(),
            _definitions.ToArray(),
            _field!.MaxRepetitionLevel > 0 ? _repetitions.ToArray() : null,
            default);
        _values.Clear();
        _definitions.Clear();
        _repetitions.Clear();
    }

    /// <summary>Makes the field.</summary>
    protected abstract DataField Make();

    /// <summary>Reads a value; there may be none of this type in it.</summary>
    protected abstract T? Read(Value value);
}
