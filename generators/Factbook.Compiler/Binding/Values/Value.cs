using System.Collections.Generic;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Binding.Values;

/// <summary>A typed value. Equality is that of the content: <see cref="Node"/>, where the value stands, does not count.</summary>
/// <param name="Node">The number of the value's node in its file.</param>
public abstract record Value(int Node)
{
    /// <summary>Compares the kind of value; the content is compared by the derived records.</summary>
    public virtual bool Equals(Value? other) => other is not null && EqualityContract == other.EqualityContract;

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityContract.GetHashCode();
}

/// <summary>A text.</summary>
/// <param name="Node"><inheritdoc cref="Value(int)" path="/param[@name='Node']"/></param>
/// <param name="Text">The text.</param>
public sealed record TextValue(int Node, string Text) : Value(Node);

/// <summary>A whole number.</summary>
/// <param name="Node"><inheritdoc cref="Value(int)" path="/param[@name='Node']"/></param>
/// <param name="Number">The number.</param>
public sealed record IntegerValue(int Node, long Number) : Value(Node);

/// <summary>A decimal number. <c>1.10</c> and <c>1.1</c> are different content, though equal numbers.</summary>
/// <param name="Node"><inheritdoc cref="Value(int)" path="/param[@name='Node']"/></param>
/// <param name="Number">The number with its scale.</param>
public sealed record DecimalValue(int Node, decimal Number) : Value(Node)
{
    /// <summary>Compares the bits, so that the scale counts.</summary>
    public bool Equals(DecimalValue? other)
    {
        if (other is null)
        {
            return false;
        }

        int[] left = decimal.GetBits(Number);
        int[] right = decimal.GetBits(other.Number);
        return left[0] == right[0] && left[1] == right[1] && left[2] == right[2] && left[3] == right[3];
    }

    /// <inheritdoc/>
    public override int GetHashCode() => Number.GetHashCode();
}

/// <summary>A binary floating-point number.</summary>
/// <param name="Node"><inheritdoc cref="Value(int)" path="/param[@name='Node']"/></param>
/// <param name="Number">The number.</param>
public sealed record DoubleValue(int Node, double Number) : Value(Node);

/// <summary>True or false.</summary>
/// <param name="Node"><inheritdoc cref="Value(int)" path="/param[@name='Node']"/></param>
/// <param name="Truth">The value.</param>
public sealed record BooleanValue(int Node, bool Truth) : Value(Node);

/// <summary>A calendar day.</summary>
/// <param name="Node"><inheritdoc cref="Value(int)" path="/param[@name='Node']"/></param>
/// <param name="Date">The day.</param>
public sealed record DateValue(int Node, CalendarDate Date) : Value(Node);

/// <summary>A day, a time and an offset from UTC.</summary>
/// <param name="Node"><inheritdoc cref="Value(int)" path="/param[@name='Node']"/></param>
/// <param name="Ticks">Ticks of the clock time.</param>
/// <param name="OffsetMinutes">Minutes from UTC.</param>
public sealed record DateTimeValue(int Node, long Ticks, int OffsetMinutes) : Value(Node);

/// <summary>A time of day.</summary>
/// <param name="Node"><inheritdoc cref="Value(int)" path="/param[@name='Node']"/></param>
/// <param name="Ticks">Ticks since midnight.</param>
public sealed record TimeValue(int Node, long Ticks) : Value(Node);

/// <summary>An EDTF date or interval.</summary>
/// <param name="Node"><inheritdoc cref="Value(int)" path="/param[@name='Node']"/></param>
/// <param name="Date">The date.</param>
public sealed record EdtfValue(int Node, EdtfDate Date) : Value(Node);

/// <summary>A permissible value of an enum.</summary>
/// <param name="Node"><inheritdoc cref="Value(int)" path="/param[@name='Node']"/></param>
/// <param name="EnumName">The enum's name.</param>
/// <param name="Text">The permissible value's text.</param>
public sealed record EnumValue(int Node, string EnumName, string Text) : Value(Node);

/// <summary>A reference to an instance by its identifier. Whether it exists is checked later.</summary>
/// <param name="Node"><inheritdoc cref="Value(int)" path="/param[@name='Node']"/></param>
/// <param name="RangeClass">The class that the slot's range names.</param>
/// <param name="Id">The identifier, as it is written.</param>
/// <param name="OwnTable">The table that the identifier is one of, where its identifiers are its own.</param>
public sealed record ReferenceValue(int Node, string RangeClass, string Id, string? OwnTable = null) : Value(Node)
{
    /// <summary>What the instance is called in the whole dataset.</summary>
    public string Key => RecordKey.Of(OwnTable, Id);
}

/// <summary>An instance of a class: a row, or a value inside its owner.</summary>
/// <param name="Node"><inheritdoc cref="Value(int)" path="/param[@name='Node']"/></param>
/// <param name="ClassName">The class's name.</param>
/// <param name="Slots">The values in the order of the class's induced slots; <see langword="null"/> where absent.</param>
public sealed record ObjectValue(int Node, string ClassName, EquatableArray<Value?> Slots) : Value(Node);

/// <summary>A list of values.</summary>
/// <param name="Node"><inheritdoc cref="Value(int)" path="/param[@name='Node']"/></param>
/// <param name="Items">The values in order.</param>
public sealed record ListValue(int Node, EquatableArray<Value> Items) : Value(Node)
{
    /// <summary>The items of a list, a value alone, or nothing.</summary>
    /// <param name="value">The value of a slot.</param>
    public static IReadOnlyList<Value> ItemsOf(Value? value) => value switch
    {
        null => [],
        ListValue list => list.Items,
        _ => [value],
    };
}

/// <summary>A value whose type another record decides (a claim's value has the range of the slot that the claim is about).</summary>
/// <param name="Node"><inheritdoc cref="Value(int)" path="/param[@name='Node']"/></param>
/// <param name="Raw">The node as read.</param>
public sealed record UnresolvedValue(int Node, Yaml.YamlNode Raw) : Value(Node);
