using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Binding.Assembling;

/// <summary>A row and where it stands.</summary>
internal sealed class DatasetRow(int number, string path, string table, ClassShape shape, ObjectValue value)
{
    /// <summary>Its number in the order of the dataset.</summary>
    public int Number { get; } = number;

    public string Path { get; } = path;

    /// <summary>The slot of the tree root.</summary>
    public string Table { get; } = table;

    public ClassShape Shape { get; } = shape;

    /// <summary>The row; claims hold their resolved values once the index is built.</summary>
    public ObjectValue Value { get; internal set; } = value;

    public string? Id { get; } = shape.Id(value)?.Text;

    /// <summary>What it is called in the whole dataset; <see langword="null"/> where it has no identifier.</summary>
    public string? Key { get; } = shape.KeyOf(value);

    /// <summary>Where the row is named in messages: at its identifier, else at its first key.</summary>
    public int Node { get; } = shape.Id(value)?.Node ?? value.Node + 1;

    /// <summary>The row as messages name it.</summary>
    public string Name => Wording.Row(Shape.Name, Id);

    /// <summary>The place of a node of this row's file.</summary>
    public ProblemPlace Place(int node) => new(Path, node);
}
