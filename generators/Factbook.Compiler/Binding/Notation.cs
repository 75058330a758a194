using System;
using Factbook.Compiler.Binding.Binders;
using Factbook.Compiler.Binding.Scalars;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Binding;

/// <summary>
/// How values are written: those of a dataset, from which C# types follow, or those of an instance by itself, in YAML or in JSON.
/// Chosen once, where binding begins.
/// </summary>
public abstract class Notation
{
    private Notation()
    {
    }

    /// <summary>
    /// An instance in YAML, where a scalar is what the schema says: <c>5</c> and <c>"5"</c> are the same text or number.
    /// </summary>
    public static Notation Yaml { get; } = new OfInstance();

    /// <summary>
    /// An instance in JSON, which itself tells numbers and truth values from texts. Texts are scalars in quotes, all others are plain.
    /// </summary>
    public static Notation Json { get; } = new OfJson();

    /// <summary>The rows of a dataset, in YAML.</summary>
    internal static Notation Dataset { get; } = new OfDataset();

    /// <summary>Reads values of any kind.</summary>
    internal virtual RangeBinder Any => AnyBinder.AsWritten;

    /// <summary>Finds the class of instances that are written in place.</summary>
    /// <param name="range">The binder of the range's class.</param>
    /// <param name="schema">The binders of the schema.</param>
    internal virtual InstanceClass ClassWithin(ClassBinder range, SchemaBinder schema) => new OpenInstanceClass(range, schema);

    /// <summary>Whether objects with identifiers are written by their identifiers, where the schema does not ask for a list.</summary>
    /// <param name="objects">What stands there.</param>
    internal virtual bool IsKeyed(YamlNode objects) => true;

    /// <summary>Whether a scalar is written as values of its kind are.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="kind">The kind.</param>
    internal virtual bool Allows(YamlScalar scalar, ScalarKind kind) => true;

    /// <summary>Reads a scalar in a form that rows of datasets do not have; <see langword="null"/> where it has none.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="node">The number of the scalar's node.</param>
    /// <param name="text">What stands there.</param>
    internal abstract Value? Read(ScalarKind kind, int node, string text);

    private sealed class OfDataset : Notation
    {
        internal override RangeBinder Any => AnyBinder.Text;

        internal override InstanceClass ClassWithin(ClassBinder range, SchemaBinder schema) => new(range, schema);

        internal override bool IsKeyed(YamlNode objects) => objects is YamlMapping;

        internal override Value? Read(ScalarKind kind, int node, string text) => null;
    }

    // LinkML leaves the offsets of days, moments and times open; in C# a moment has one, and the others have none.
    private class OfInstance : Notation
    {
        internal override Value? Read(ScalarKind kind, int node, string text) => kind switch
        {
            ScalarKind.Date when text.Length is 11 or 16
                && ClockText.TryDay(text.AsSpan(0, 10), out CalendarDate date)
                && ClockText.TryMoment(text.Substring(0, 10) + "T00:00:00" + text.Substring(10), out _, out _) => new DateValue(node, date),
            ScalarKind.DateTime when ClockText.TryMoment(text + "Z", out long ticks, out _) => new DateTimeValue(node, ticks, 0),
            ScalarKind.Time when ClockText.TryMoment("2000-01-01T" + text, out long ticks, out _) =>
                new TimeValue(node, ticks % TimeSpan.TicksPerDay),
            _ => null,
        };
    }

    private sealed class OfJson : OfInstance
    {
        internal override bool Allows(YamlScalar scalar, ScalarKind kind) => scalar.IsPlain != Notations.IsText(kind);

        internal override Value? Read(ScalarKind kind, int node, string text) => kind switch
        {
            ScalarKind.Integer when NumberText.TryWhole(text, out long number) => new IntegerValue(node, number),
            ScalarKind.Decimal when NumberText.TryScientific(text, out decimal number) => new DecimalValue(node, number),
            _ => base.Read(kind, node, text),
        };
    }
}
