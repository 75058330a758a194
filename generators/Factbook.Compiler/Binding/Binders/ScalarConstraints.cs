using System;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Binding.Binders;

/// <summary>What a type or a slot demands of one scalar beyond its kind.</summary>
internal sealed class ScalarConstraints
{
    private readonly PatternCache _patterns;
    private readonly EquatableArray<string> _expressions;
    private readonly decimal? _minimum;
    private readonly decimal? _maximum;
    private readonly EquatableArray<string> _allowed;

    private ScalarConstraints(
        PatternCache patterns,
        EquatableArray<string> expressions,
        decimal? minimum,
        decimal? maximum,
        string? equalsString,
        EquatableArray<string> equalsStringIn)
    {
        _patterns = patterns;
        _expressions = expressions;
        _minimum = minimum;
        _maximum = maximum;
        _allowed = equalsString is null ? equalsStringIn : EquatableArray.Of(equalsString);
    }

    public static ScalarConstraints Of(TypeDefinition type, PatternCache patterns) => new(
        patterns, type.Patterns, type.MinimumValue, type.MaximumValue, type.EqualsString, type.EqualsStringIn);

    public static ScalarConstraints Of(SlotDefinition slot, PatternCache patterns) => new(
        patterns,
        slot.Pattern is null ? default : EquatableArray.Of(slot.Pattern),
        slot.MinimumValue,
        slot.MaximumValue,
        slot.EqualsString,
        slot.EqualsStringIn);

    /// <summary>Reports what is not met.</summary>
    /// <returns>
    /// The value; or an <see cref="InvalidValue"/> for a number out of bounds, whose C# type may follow from the
    /// bounds. A text of the wrong form is kept, so that an identifier with a mistake is not missed by all who refer to it.
    /// </returns>
    public Value Apply(Value value, YamlScalar scalar, string slot, ProblemList problems)
    {
        foreach (string expression in _expressions)
        {
            CheckPattern(expression, scalar, slot, problems);
        }

        if (_allowed.Count > 0 && _allowed.AsSpan().IndexOf(scalar.Text) < 0)
        {
            problems.Add(ProblemRules.EqualsString, scalar.Number, slot, Wording.OneOf(_allowed));
        }

        return IsWithin(value, slot, problems) ? value : new InvalidValue(value.Node);
    }

    private void CheckPattern(string expression, YamlScalar scalar, string slot, ProblemList problems)
    {
        bool? matches = _patterns.Matches(expression, scalar.Text);
        if (matches is null)
        {
            problems.Add(ProblemRules.PatternTimeout, scalar.Number, scalar.Text, slot);
        }
        else if (matches == false)
        {
            problems.Add(ProblemRules.PatternMismatch, scalar.Number, scalar.Text, slot, expression);
        }
    }

    private bool IsWithin(Value value, string slot, ProblemList problems)
    {
        if (_minimum is { } minimum && Bounds.IsLess(value, minimum))
        {
            problems.Add(ProblemRules.OutOfBounds, value.Node, slot, "at least", Digits.Of(minimum));
            return false;
        }

        if (_maximum is { } maximum && Bounds.IsGreater(value, maximum))
        {
            problems.Add(ProblemRules.OutOfBounds, value.Node, slot, "at most", Digits.Of(maximum));
            return false;
        }

        return true;
    }
}
