using System;
using System.Linq;
using System.Text.RegularExpressions;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Schema.Resolving;

/// <summary>Checks that the constraints on a value make sense for its range.</summary>
internal sealed class ConstraintChecks(SchemaDeclarations declarations, TypeResolver types, SchemaProblems problems)
{
    private const int LongestPattern = 1000;
    private const string NothingFits = "No value fits.";

    /// <summary>Checks the constraints that a slot, a type or a condition states.</summary>
    /// <param name="stated">The constraints.</param>
    /// <param name="ranges">The ranges of the value.</param>
    /// <param name="isOfSlot">Whether it holds of every value of the slot; then a number compared with a text fits none.</param>
    internal void Check(SlotDeclaration stated, EquatableArray<SlotRange> ranges, bool isOfSlot = false)
    {
        CheckPattern(stated, ranges);
        CheckBounds(stated, ranges);
        CheckTexts(stated, ranges, isOfSlot);
    }

    /// <summary>Checks that cardinalities stand on a list.</summary>
    internal void CheckCardinality(SlotDeclaration stated, bool isMultivalued)
    {
        bool isStated = stated.MinimumCardinality is not null || stated.MaximumCardinality is not null;
        if (isStated && !isMultivalued)
        {
            problems.Tolerate(
                ProblemRules.BadBounds, stated.Place, "It has no effect.", stated.Name, "has a cardinality, but is no list");
        }
        else if (stated.MinimumCardinality > stated.MaximumCardinality)
        {
            const string Reason = "has a minimum_cardinality greater than its maximum_cardinality";
            problems.Tolerate(ProblemRules.BadBounds, stated.Place, NothingFits, stated.Name, Reason);
        }
    }

    private void CheckPattern(SlotDeclaration stated, EquatableArray<SlotRange> ranges)
    {
        if (stated.Pattern is not { } pattern)
        {
            return;
        }

        bool isText = ranges.Any(range => KindOf(range) is ScalarKind.Text or ScalarKind.Edtf
            || range.Kind is SlotRangeKind.Reference or SlotRangeKind.Enum or SlotRangeKind.Any);
        if (!isText)
        {
            const string Reading = "A number is compared as it is written.";
            problems.Tolerate(ProblemRules.BadConstraint, stated.Place, Reading, stated.Name, "has a pattern, but is no text");
        }

        if (pattern.Length > LongestPattern)
        {
            string reason = $"it has more than {Digits.Of(LongestPattern)} characters.";
            problems.Add(ProblemRules.BadPattern, stated.Place, reason);
            return;
        }

        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant);
        }
        catch (ArgumentException exception)
        {
            problems.Tolerate(ProblemRules.BadPattern, stated.Place, "It is not checked.", exception.Message);
        }
    }

    private void CheckBounds(SlotDeclaration stated, EquatableArray<SlotRange> ranges)
    {
        if (stated.MinimumValue is null && stated.MaximumValue is null)
        {
            return;
        }

        if (!ranges.Any(range => IsNumber(KindOf(range))))
        {
            problems.Tolerate(
                ProblemRules.BadBounds, stated.Place, "They have no effect.", stated.Name, "has bounds, but is no number");
        }
        else if (stated.MinimumValue > stated.MaximumValue)
        {
            const string Reason = "has a minimum_value greater than its maximum_value";
            problems.Tolerate(ProblemRules.BadBounds, stated.Place, NothingFits, stated.Name, Reason);
        }
    }

    private void CheckTexts(SlotDeclaration stated, EquatableArray<SlotRange> ranges, bool isOfSlot)
    {
        string[] texts = stated.EqualsString is { } one ? [one, .. stated.EqualsStringIn] : [.. stated.EqualsStringIn];
        if (texts.Length == 0)
        {
            return;
        }

        if (ranges.All(range => range.Kind is SlotRangeKind.Object || (isOfSlot && IsNumber(KindOf(range)))))
        {
            problems.Add(
                ProblemRules.BadConstraint, stated.Place, stated.Name, "is compared with a text, but is no text");
        }
        else if (ranges.Count == 1 && declarations.Enums.TryGetValue(ranges[0].Name, out EnumDefinition values))
        {
            foreach (string text in texts.Where(text => !values.Values.Any(value => value.Text == text)))
            {
                string reason = $"is compared with '{text}', which is no value of {values.Name}";
                problems.Tolerate(ProblemRules.BadConstraint, stated.Place, NothingFits, stated.Name, reason);
            }
        }
    }

    private ScalarKind? KindOf(SlotRange range) =>
        range.Kind == SlotRangeKind.Type ? types.Find(range.Name)?.Kind : null;

    private static bool IsNumber(ScalarKind? kind) =>
        kind is ScalarKind.Integer or ScalarKind.Decimal or ScalarKind.Double;
}
