using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Factbook;

/// <summary>
/// The value of a slot that sources may dispute: settled, or none because the dispute about it is unresolved. A value
/// never looks undisputed when it is not.
/// </summary>
/// <remarks>
/// Immutable and safe to use from any thread. The default value states nothing and nobody disputes it: what a record
/// has whose optional slot is absent. Equal to another where state, value and dispute are.
/// </remarks>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly struct Disputed<T> : IEquatable<Disputed<T>>
{
    private readonly T _value;

    /// <summary>Makes a settled value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="dispute">
    /// The dispute that was settled so; <see langword="null"/> where nobody disputes the value.
    /// </param>
    public Disputed(T value, Dispute? dispute)
    {
        _value = value;
        IsSettled = true;
        Dispute = dispute;
    }

    /// <summary>Makes what has no value: for a dispute that is unresolved, or where nothing is stated.</summary>
    /// <param name="dispute">The unresolved dispute; <see langword="null"/> where nothing is stated.</param>
    public Disputed(Dispute? dispute)
    {
        _value = default!;
        Dispute = dispute;
    }

    /// <summary>Whether there is a value, be it picked among rival claims or undisputed.</summary>
    public bool IsSettled { get; }

    /// <summary>Whether sources differ, be it settled or not.</summary>
    public bool IsDisputed => Dispute is not null;

    /// <summary>The dispute, or <see langword="null"/> where nobody disputes the value.</summary>
    public Dispute? Dispute { get; }

    /// <summary>The settled value.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message names the dispute.</exception>
    public T Value => IsSettled ? _value : throw new InvalidOperationException(Dispute is null
        ? "No value is stated."
        : $"Sources differ and {Dispute.Id} is unresolved, so there is no value.");

    /// <summary>The settled value, or the default of the type where there is none.</summary>
    public T? ValueOrDefault => _value;

    /// <summary>Gives the settled value where there is one.</summary>
    /// <param name="value">The value, or the default of the type.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return IsSettled;
    }

    /// <inheritdoc/>
    public bool Equals(Disputed<T> other) => IsSettled == other.IsSettled &&
        EqualityComparer<T>.Default.Equals(_value, other._value) &&
        EqualityComparer<Dispute?>.Default.Equals(Dispute, other.Dispute);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Disputed<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        ((_value is null ? 0 : EqualityComparer<T>.Default.GetHashCode(_value)) * 397) ^ (Dispute?.GetHashCode() ?? 0);

    /// <summary>
    /// Gives the value and, in parentheses, what disputes it: <c>State</c>, <c>State (disputed: dispute.a)</c>,
    /// <c>unresolved (dispute.a)</c>; empty where nothing is stated.
    /// </summary>
    public override string ToString() => (IsSettled, Dispute) switch
    {
        (true, null) => Show(),
        (true, _) => $"{Show()} (disputed: {Dispute.Id})",
        (false, null) => "",
        _ => $"unresolved ({Dispute.Id})",
    };

    /// <summary>Whether state, value and dispute are equal.</summary>
    public static bool operator ==(Disputed<T> left, Disputed<T> right) => left.Equals(right);

    /// <summary>Whether state, value or dispute differ.</summary>
    public static bool operator !=(Disputed<T> left, Disputed<T> right) => !left.Equals(right);

    private string Show() => Convert.ToString(_value, CultureInfo.InvariantCulture) ?? "";
}
