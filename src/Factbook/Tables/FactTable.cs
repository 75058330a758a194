using System;
using System.Collections.Generic;
using System.ComponentModel;
using Factbook.CompilerServices;

namespace Factbook;

/// <summary>
/// A table of facts whose type is not known at compile time: what a program needs to walk a dataset without reflection.
/// </summary>
/// <remarks>
/// Every table is a <see cref="FactTable{T}"/>. This class does not implement <see cref="IEnumerable{T}"/>, so that
/// LINQ over a table infers the type of its facts; <see cref="Facts"/> is the list of them. Tables are immutable and
/// may be read from any number of threads.
/// </remarks>
public abstract class FactTable
{
    private protected FactTable()
    {
    }

    /// <summary>The name in the schema and in YAML: <c>trade_observations</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The name of the class of its rows in the schema: <c>TradeObservation</c>.</summary>
    public abstract string ClassName { get; }

    /// <summary>What the rows are, from the schema; empty where it says nothing.</summary>
    public abstract string Description { get; }

    /// <summary>
    /// Whether its identifiers are its own (<c>factbook_own_ids</c>): other tables may have the same ones, and it alone finds its
    /// facts by them.
    /// </summary>
    public virtual bool HasOwnIds => false;

    /// <summary>
    /// The slots (columns) of its class, the identifier among them, in the order of the schema. Facts of derived classes may
    /// have more: <see cref="SlotsOf"/>.
    /// </summary>
    public abstract IReadOnlyList<Slot> Slots { get; }

    /// <summary>The number of facts.</summary>
    public abstract int Count { get; }

    /// <summary>
    /// A hash of everything that the table says, in hexadecimal digits; it changes exactly when a value does.
    /// </summary>
    public abstract string ContentHash { get; }

    /// <summary>All facts of the table, in the order of their rows.</summary>
    public abstract IReadOnlyList<IFact> Facts { get; }

    /// <summary>The fact with an identifier.</summary>
    /// <param name="id">The identifier; <see langword="null"/> is nobody's.</param>
    /// <returns>The fact, or <see langword="null"/> where the table has none with this identifier.</returns>
    public IFact? Find(string? id) => FindFact(id);

    /// <summary>The name of a fact's class in the schema: that of the table's class, or of one derived from it.</summary>
    /// <param name="fact">A fact of this table.</param>
    public string ClassNameOf(IFact fact) => fact is IFactRow row ? row.ClassName : ClassName;

    /// <summary>The slots of a fact's class, in the order of the schema.</summary>
    /// <param name="fact">A fact of this table.</param>
    public IReadOnlyList<Slot> SlotsOf(IFact fact) => fact is IFactRow row ? row.Slots : Slots;

    /// <summary>The value of a slot: a scalar, an enum member, a fact, a value object, a list of such, or a dictionary.</summary>
    /// <param name="fact">A fact of this table.</param>
    /// <param name="slot">One of the slots of the fact's class.</param>
    /// <returns>The value, or <see langword="null"/> where the fact has none.</returns>
    /// <exception cref="ArgumentException">
    /// The fact is of another table, or the slot is not one of its slots.
    /// </exception>
    public object? GetValue(IFact fact, Slot slot)
    {
        if (fact?.Table != this)
        {
            throw new ArgumentException($"'{fact?.Id}' is no fact of the table {Name}.", nameof(fact));
        }

        slot = slot ?? throw new ArgumentNullException(nameof(slot));
        return slot.ValueOf(fact);
    }

    /// <summary>The facts of this table that cite a source, themselves or in what they hold: disputes in their claims.</summary>
    /// <param name="source">The source.</param>
    /// <returns>The facts, each once; none in a table whose class cites nothing.</returns>
    public CitingFacts Citing(Source source) => new([this], source);

    /// <summary>In how many ways rows lead to citations, each of which has an index. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual int CitationPaths => 0;

    /// <summary>The rows that cite a source in one of these ways. For generated code.</summary>
    /// <param name="source">The source.</param>
    /// <param name="path">The number of the way, from 0.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual RowSlice RowsCiting(Source source, int path) => default;

    /// <summary>The disputes about the values of a fact.</summary>
    /// <param name="fact">A fact of this table.</param>
    /// <returns>The disputes in row order; none in a dataset without disputes.</returns>
    public virtual IReadOnlyList<Dispute> DisputesAbout(IFact fact) => [];

    /// <summary>The name of the table.</summary>
    public override string ToString() => Name;

    internal abstract IFact FactOf(int row);

    private protected abstract IFact? FindFact(string? id);
}
