using System;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Binding.Rules;

/// <summary>A rule of a class: where every precondition holds, every postcondition must hold.</summary>
internal sealed class RuleCheck
{
    private readonly string _className;
    private readonly string _description;
    private readonly Condition[] _preconditions;
    private readonly Condition[] _postconditions;

    private RuleCheck(RuleDefinition rule, ClassShape owner, PatternCache patterns)
    {
        _className = owner.Name;
        _description = rule.Description ?? "its slots do not go together";
        _preconditions = Conditions(rule.Preconditions, owner, patterns);
        _postconditions = Conditions(rule.Postconditions, owner, patterns);
    }

    public static RuleCheck[] Of(ClassShape owner, PatternCache patterns)
    {
        var checks = new RuleCheck[owner.Definition.Rules.Count];
        for (int i = 0; i < checks.Length; i++)
        {
            checks[i] = new RuleCheck(owner.Definition.Rules[i], owner, patterns);
        }

        return checks;
    }

    /// <summary>
    /// Reports every postcondition that fails, at the value that fails it or, where that is missing, at the row.
    /// </summary>
    public void Check(Value?[] values, string? id, int place, ProblemList problems)
    {
        foreach (Condition condition in _preconditions)
        {
            // A value that could not be read tells nothing.
            Value? value = Present(values[condition.Position]);
            if (value is InvalidValue || !(value is null ? condition.AllowsNone : condition.HoldsFor(value)))
            {
                return;
            }
        }

        foreach (Condition condition in _postconditions)
        {
            Value? value = Present(values[condition.Position]);
            if (value is InvalidValue || (value is null ? condition.AllowsNone : condition.HoldsFor(value)))
            {
                continue;
            }

            problems.Add(
                ProblemRules.RuleBroken,
                values[condition.Position]?.Node ?? place,
                problems.Name(_className, id),
                _description,
                condition.Describe());
        }
    }

    // A list without items is no value.
    private static Value? Present(Value? value) => value is ListValue { Items.Count: 0 } ? null : value;

    private static Condition[] Conditions(
        EquatableArray<SlotCondition> conditions,
        ClassShape owner,
        PatternCache patterns)
    {
        var result = new Condition[conditions.Count];
        int count = 0;
        foreach (SlotCondition condition in conditions)
        {
            int position = owner.Position(condition.Slot);
            if (position >= 0)
            {
                result[count++] = new Condition(position, condition, patterns);
            }
        }

        Array.Resize(ref result, count);
        return result;
    }
}
