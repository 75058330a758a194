using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Tool.Import.Planning;
using Factbook.Tool.Import.Reading;

namespace Factbook.Tool.Import.Inference;

/// <summary>Finds out what a column of single values becomes, given its notation.</summary>
internal sealed class ScalarInference(ImportRules rules, TypeNames types)
{
    /// <summary>The slot of a column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="choice">Its notation.</param>
    /// <param name="name">The name of the slot.</param>
    /// <param name="owner">The class that has it.</param>
    public SlotPlan Slot(Column column, NotationChoice choice, string name, string owner)
    {
        Dictionary<string, int> counts = Count(column.Scalars, choice);
        int values = counts.Values.Sum();
        var slot = new SlotPlan
        {
            Column = column.Name,
            Path = column.Path,
            Name = name,
            Kind = choice.Notation.Kind,
            Notation = choice.Notation,
            Many = column.FirstList is null ? Multiplicity.One : Multiplicity.List,
            AbsentTexts = choice.AbsentTexts,
            MayLack = values < column.Scalars.Count,
            IsUnique = column.FirstList is null && counts.Count == values && values > 1,
            Longest = counts.Count == 0 ? 0 : counts.Keys.Max(text => text.Length),
            Reason = choice.Reason,
            Remarks = [.. choice.Remarks],
        };
        return slot.Kind switch
        {
            ValueKind.Text => Text(slot, counts, owner),
            ValueKind.Integer or ValueKind.Decimal => Number(slot, counts.Keys),
            _ => slot,
        };
    }

    private static Dictionary<string, int> Count(IEnumerable<InputScalar> values, NotationChoice choice)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (InputScalar value in values)
        {
            if (!choice.AbsentTexts.Contains(value.Text.Trim()) && choice.Notation.Read(value) is { Length: > 0 } text)
            {
                counts[text] = counts.GetValueOrDefault(text) + 1;
            }
        }

        return counts;
    }

    private SlotPlan Text(SlotPlan slot, Dictionary<string, int> counts, string owner)
    {
        ValueKind? stated = rules.KindOf(slot.Path, slot.Column);
        if (stated is ValueKind.Text)
        {
            return slot;
        }

        // The keys of mappings are open-ended, such as languages.
        (IReadOnlyList<string> values, string? whyNot) = slot.Column == Mappings.Key ? ([], null) : EnumGuess.Of(counts);
        if (stated is ValueKind.Enum or null && (values.Count > 0 || stated is ValueKind.Enum))
        {
            int total = counts.Values.Sum();
            return slot with
            {
                Kind = ValueKind.Enum,
                Range = types.Take(Naming.Pascal(slot.Many == Multiplicity.List ? Naming.Singular(slot.Name) : slot.Name), owner),
                EnumValues = values.Count > 0 ? values : [.. counts.Keys],
                Reason = string.Create(CultureInfo.InvariantCulture, $"{counts.Count} different texts in {total} values"),
            };
        }

        string? pattern = CodePattern.Of(counts.Keys);
        (string Pattern, string[] Others)? near = pattern is null ? CodePattern.Near(counts.Keys) : null;
        string[] remarks =
        [
            .. slot.Remarks,
            .. whyNot is null ? Array.Empty<string>() : [whyNot],
            .. near is { } form ? [$"nearly all have the form {form.Pattern}, but {string.Join(", ", form.Others.Select(text => $"'{text}'"))}"] : Array.Empty<string>(),
        ];
        return slot with
        {
            Kind = pattern is null ? ValueKind.Text : ValueKind.Code,
            Pattern = pattern,
            IsCodeLike = (pattern ?? near?.Pattern) is not null,
            Reason = pattern is null ? slot.Reason
                : slot.Reason == "texts" ? $"texts of one form, such as '{counts.Keys.First()}'"
                : slot.Reason,
            Remarks = remarks,
        };
    }

    private static SlotPlan Number(SlotPlan slot, IReadOnlyCollection<string> texts)
    {
        decimal[] numbers = [.. texts.Select(text => decimal.Parse(text, CultureInfo.InvariantCulture))];
        decimal least = numbers.Min();
        decimal greatest = numbers.Max();
        (decimal? minimum, decimal? maximum) = NumberBounds.Of(slot.Name, least, greatest);
        string range = string.Create(CultureInfo.InvariantCulture, $"{slot.Reason} from {least} to {greatest}");
        return slot with
        {
            Minimum = minimum is { } lowest ? Digits.Of(lowest) : null,
            Maximum = maximum is { } highest ? Digits.Of(highest) : null,
            // A measure may differ everywhere by chance; numbers that count things leave few gaps.
            IsUnique = slot.IsUnique && slot.Kind == ValueKind.Integer && greatest - least < 4m * numbers.Length,
            Reason = range,
        };
    }
}
