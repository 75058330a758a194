using System;
using System.Linq;
using Factbook.Compiler.Binding.Mends;
using Factbook.Compiler.Binding.Rules;
using Factbook.Compiler.Binding.Scalars;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;
using Factbook.CompilerServices;

namespace Factbook.Compiler.Binding.Binders;

/// <summary>
/// Reads the scalars of a type. The text decides nothing: what the schema says a value is, it is or is refused.
/// </summary>
internal sealed class TypeBinder(TypeDefinition type, SchemaBinder schema) : RangeBinder
{
    private readonly ScalarConstraints _constraints = ScalarConstraints.Of(type, schema.Patterns);
    private readonly SlotExpression[] _expressions = [.. type.Expressions.Select(stated => SlotExpression.OfType(stated, schema))];
    private readonly Notation _notation = schema.Notation;

    public override string Expectation => type.Kind switch
    {
        ScalarKind.Integer => "a whole number",
        ScalarKind.Decimal => "a decimal number such as -12.50, of at most 28 digits",
        ScalarKind.Double => "a number",
        ScalarKind.Boolean => "true or false",
        ScalarKind.Date => "a day written yyyy-MM-dd",
        ScalarKind.DateTime => "a moment written 2015-05-10T14:05:00+03:00",
        ScalarKind.Time => "a time written 14:05:00",
        ScalarKind.Edtf => "a date of EDTF",
        _ => "a text",
    };

    public override Value Bind(YamlNode node, string slot, ProblemList problems)
    {
        if (node is not YamlScalar scalar)
        {
            problems.Add(ProblemRules.SingleExpected, node.Number, slot, Wording.Shape(node), SlotMend.OfCollection(node));
            return new InvalidValue(node.Number);
        }

        Value? value = Read(scalar, problems);
        if (value is null)
        {
            return new InvalidValue(node.Number);
        }

        // A loop: a lambda would be an object for each scalar.
        foreach (SlotExpression expression in _expressions)
        {
            if (!expression.HoldsFor(node, value))
            {
                string words = problems.IsTrial ? "" : ConditionWords.OfType(type.Expressions, slot);
                problems.Add(ProblemRules.ExpressionBroken, node.Number, Wording.Shown(node), words);
                break;
            }
        }

        return _constraints.Apply(value, scalar, slot, problems);
    }

    private Value? Read(YamlScalar scalar, ProblemList problems)
    {
        (int node, string text) = (scalar.Number, scalar.Text);
        if (!_notation.Allows(scalar, type.Kind))
        {
            problems.Add(ProblemRules.WrongScalar, node, text, Expectation, Notations.Mend(scalar));
            return null;
        }

        switch (type.Kind)
        {
            case ScalarKind.Text:
                return new TextValue(node, text);
            case ScalarKind.Integer when NumberText.TryInteger(text, out long number):
                return new IntegerValue(node, number);
            case ScalarKind.Decimal when NumberText.TryDecimal(text, out decimal number):
                return new DecimalValue(node, number);
            case ScalarKind.Double when NumberText.TryDouble(text, out double number):
                return new DoubleValue(node, number);
            case ScalarKind.Boolean when text is "true" or "false":
                return new BooleanValue(node, text == "true");
            case ScalarKind.Date when ClockText.TryDay(text.AsSpan(), out CalendarDate date):
                return new DateValue(node, date);
            case ScalarKind.DateTime when ClockText.TryMoment(text, out long ticks, out int offset):
                return new DateTimeValue(node, ticks, offset);
            case ScalarKind.Time when ClockText.TryTime(text, out long ticks):
                return new TimeValue(node, ticks);
            case ScalarKind.Edtf:
                return ReadEdtf(scalar, problems);
            default:
                if (_notation.Read(type.Kind, node, text) is { } other)
                {
                    return other;
                }

                string mend = problems.IsTrial ? "" : ScalarMend.Hint(type.Kind, text);
                problems.Add(ProblemRules.WrongScalar, node, text, Expectation, mend);
                return null;
        }
    }

    private static EdtfValue? ReadEdtf(YamlScalar scalar, ProblemList problems)
    {
        if (EdtfDate.TryParse(scalar.Text, out EdtfDate date, out string? reason))
        {
            if (PackedEdtf.TryPack(date, out _, out _))
            {
                return new EdtfValue(scalar.Number, date);
            }

            reason = "years of more than four digits and times of day are not compiled yet";
        }

        string? proposal = problems.IsTrial ? null : EdtfMend.Proposal(scalar.Text);
        string words = proposal is null ? Reason(reason, scalar.Text) : "write " + proposal;
        problems.Add(ProblemRules.ImpossibleDate, scalar.Number, scalar.Text, words);
        return null;
    }

    /// <summary>The reason without the text itself, which the message quotes before it.</summary>
    private static string Reason(string reason, string text)
    {
        foreach (string repetition in (string[])[text + ": ", "this is not a date; "])
        {
            reason = reason.StartsWith(repetition, StringComparison.Ordinal) ? reason.Substring(repetition.Length) : reason;
        }

        return reason;
    }
}
