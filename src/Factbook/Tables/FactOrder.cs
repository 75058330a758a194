using Factbook.CompilerServices;

namespace Factbook;

/// <summary>The rows of a table in the order of a value, where the facts themselves say what it is.</summary>
internal readonly struct FactOrder<T>(FactTable<T> table, FactData data, OrderSection section)
    where T : class, IFact
{
    public int Count => section.Count;

    public int WithoutValue => table is null ? 0 : table.Count - section.Count;

    public T At(int place) => table.Row(data.Int(section.Position + (place * section.RowWidth), section.RowWidth));

    /// <summary>The number of kinds of amounts.</summary>
    public int Kinds => section.Kinds;

    /// <summary>Where a kind begins, or behind the last one.</summary>
    public int StartOf(int kind) => kind == section.Kinds
        ? section.Count
        : data.Int(section.Position + (section.Count * section.RowWidth) + (kind * section.StartWidth), section.StartWidth);

    public FactSlice<T> Slice(int start, int end) => end <= start
        ? default
        : new FactSlice<T>(table, data, section.Position + (start * section.RowWidth), end - start, section.RowWidth);
}
