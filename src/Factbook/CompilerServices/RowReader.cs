using System;
using System.ComponentModel;

namespace Factbook.CompilerServices;

/// <summary>
/// Reads the slots of one class's rows in one table: what a record asks whose rows may stand in several tables, or which
/// derives from another. For generated code.
/// </summary>
/// <remarks>Immutable; safe for any number of threads.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RowReader
{
    /// <summary>The table.</summary>
    public abstract FactTable Table { get; }

    /// <summary>The identifier of a row.</summary>
    /// <param name="row">The row.</param>
    public abstract string Key(int row);

    /// <summary>A text, or <see langword="null"/>.</summary>
    /// <param name="record">The number of the record in its section.</param>
    /// <param name="slot">The number of the slot in its class.</param>
    public virtual string? Text(int record, int slot) => throw NoSlot(slot);

    /// <summary>A whole number of 32 bits, or <see langword="null"/>.</summary>
    /// <param name="record">The number of the record in its section.</param>
    /// <param name="slot">The number of the slot in its class.</param>
    public virtual int? Int(int record, int slot) => throw NoSlot(slot);

    /// <summary>A whole number of 64 bits, or <see langword="null"/>.</summary>
    /// <param name="record">The number of the record in its section.</param>
    /// <param name="slot">The number of the slot in its class.</param>
    public virtual long? Long(int record, int slot) => throw NoSlot(slot);

    /// <summary>A decimal number, or <see langword="null"/>.</summary>
    /// <param name="record">The number of the record in its section.</param>
    /// <param name="slot">The number of the slot in its class.</param>
    public virtual decimal? Decimal(int record, int slot) => throw NoSlot(slot);

    /// <summary>A floating-point number, or <see langword="null"/>.</summary>
    /// <param name="record">The number of the record in its section.</param>
    /// <param name="slot">The number of the slot in its class.</param>
    public virtual double? Double(int record, int slot) => throw NoSlot(slot);

    /// <summary>True, false, or <see langword="null"/>.</summary>
    /// <param name="record">The number of the record in its section.</param>
    /// <param name="slot">The number of the slot in its class.</param>
    public virtual bool? Boolean(int record, int slot) => throw NoSlot(slot);

    /// <summary>A day, or <see langword="null"/>.</summary>
    /// <param name="record">The number of the record in its section.</param>
    /// <param name="slot">The number of the slot in its class.</param>
    public virtual CalendarDate? Date(int record, int slot) => throw NoSlot(slot);

    /// <summary>A moment, or <see langword="null"/>.</summary>
    /// <param name="record">The number of the record in its section.</param>
    /// <param name="slot">The number of the slot in its class.</param>
    public virtual DateTimeOffset? DateTime(int record, int slot) => throw NoSlot(slot);

    /// <summary>A time of day, or <see langword="null"/>.</summary>
    /// <param name="record">The number of the record in its section.</param>
    /// <param name="slot">The number of the slot in its class.</param>
    public virtual TimeSpan? Time(int record, int slot) => throw NoSlot(slot);

    /// <summary>An EDTF date, or <see langword="null"/>.</summary>
    /// <param name="record">The number of the record in its section.</param>
    /// <param name="slot">The number of the slot in its class.</param>
    public virtual EdtfDate? Edtf(int record, int slot) => throw NoSlot(slot);

    /// <summary>The number of an enum's member, or <see langword="null"/>.</summary>
    /// <param name="record">The number of the record in its section.</param>
    /// <param name="slot">The number of the slot in its class.</param>
    public virtual int? Member(int record, int slot) => throw NoSlot(slot);

    /// <summary>A fact, a value object or a value of any kind, or <see langword="null"/>.</summary>
    /// <param name="record">The number of the record in its section.</param>
    /// <param name="slot">The number of the slot in its class.</param>
    public virtual object? Object(int record, int slot) => throw NoSlot(slot);

    /// <summary>A list of the type of the property; empty where the slot is absent.</summary>
    /// <param name="record">The number of the record in its section.</param>
    /// <param name="slot">The number of the slot in its class.</param>
    public virtual object List(int record, int slot) => throw NoSlot(slot);

    private ArgumentOutOfRangeException NoSlot(int slot) =>
        new(nameof(slot), slot, $"The table {Table.Name} has no such slot.");
}
