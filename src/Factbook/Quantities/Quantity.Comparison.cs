namespace Factbook;

public sealed partial record Quantity
{
    /// <summary>Whether the amount is greater than a number: yes, no, or cannot be told from its bounds.</summary>
    /// <param name="number">The number, in full units: 1000000000 for a billion.</param>
    public bool? IsMoreThan(decimal number) => Bounds.IsMoreThan(number);

    /// <summary>Whether the amount is the number or greater: yes, no, or cannot be told from its bounds.</summary>
    /// <param name="number">The number, in full units.</param>
    public bool? IsAtLeast(decimal number) => !IsLessThan(number);

    /// <summary>Whether the amount is less than a number: yes, no, or cannot be told from its bounds.</summary>
    /// <param name="number">The number, in full units.</param>
    public bool? IsLessThan(decimal number) => Bounds.Negated().IsMoreThan(-number);

    /// <summary>Whether the amount is the number or less: yes, no, or cannot be told from its bounds.</summary>
    /// <param name="number">The number, in full units.</param>
    public bool? IsAtMost(decimal number) => !IsMoreThan(number);

    /// <summary>Whether the amount is greater than another: yes, no, or cannot be told from their bounds.</summary>
    /// <param name="other">The other amount.</param>
    /// <exception cref="System.InvalidOperationException">
    /// Currencies, units or prices differ; the message names both.
    /// </exception>
    public bool? IsMoreThan(Quantity other)
    {
        QuantityKind.RequireSame(this, other, "compared");
        return Bounds.IsMoreThan(other.Bounds);
    }

    /// <summary>Whether the amount is another or greater: yes, no, or cannot be told from their bounds.</summary>
    /// <param name="other">The other amount.</param>
    /// <exception cref="System.InvalidOperationException">
    /// Currencies, units or prices differ; the message names both.
    /// </exception>
    public bool? IsAtLeast(Quantity other) => !IsLessThan(other);

    /// <summary>Whether the amount is less than another: yes, no, or cannot be told from their bounds.</summary>
    /// <param name="other">The other amount.</param>
    /// <exception cref="System.InvalidOperationException">
    /// Currencies, units or prices differ; the message names both.
    /// </exception>
    public bool? IsLessThan(Quantity other)
    {
        QuantityKind.RequireSame(this, other, "compared");
        return other.Bounds.IsMoreThan(Bounds);
    }

    /// <summary>Whether the amount is another or less: yes, no, or cannot be told from their bounds.</summary>
    /// <param name="other">The other amount.</param>
    /// <exception cref="System.InvalidOperationException">
    /// Currencies, units or prices differ; the message names both.
    /// </exception>
    public bool? IsAtMost(Quantity other) => !IsMoreThan(other);
}
