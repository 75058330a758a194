using System;
using System.Diagnostics.CodeAnalysis;

namespace Factbook;

/// <summary>The texts that YAML files have for the members of the core module's enums: <c>more_than</c>.</summary>
/// <remarks>
/// <c>Text</c> throws <see cref="ArgumentOutOfRangeException"/> for a number that is no member; <c>TryParse</c> takes
/// the exact text only. Safe to use from any thread.
/// </remarks>
public static class CoreEnums
{
    private static readonly string[] HedgeTexts =
    [
        "exact", "about", "more_than", "at_least", "less_than", "up_to", "between", "unknown",
    ];

    private static readonly string[] PriceBasisTexts = ["nominal", "constant"];

    private static readonly string[] RankTexts = ["preferred", "normal", "deprecated"];

    private static readonly string[] StanceTexts =
    [
        "asserts", "denies", "reports", "estimates", "announces", "forecasts", "promises", "alleges", "assesses",
        "speculates", "asks", "threatens",
    ];

    private static readonly string[] CitationStanceTexts = ["supports", "contradicts", "mentions"];

    private static readonly string[] SourceKindTexts =
    [
        "official", "igo", "statistics", "legal_act", "news_state", "news_wire", "news_independent",
        "think_tank", "academic", "dataset", "social", "reference", "unknown",
    ];

    private static readonly string[] ReadingTexts = ["whole", "excerpt"];

    private static readonly string[] NameKindTexts =
    [
        "primary", "alias", "former", "weak", "as_listed", "abbreviation",
    ];

    private static readonly string[] PickMethodTexts =
    [
        "legal_act", "primary_record", "two_independent_roots", "more_precise", "later_revision", "unresolved",
    ];

    private static readonly string[] ValueStateTexts = ["none", "unknown", "not_stated"];

    private static readonly string[] PartOfPeriodTexts = ["early", "middle", "late"];

    /// <summary>The text of a member.</summary>
    /// <param name="value">The member.</param>
    public static string Text(this Hedge value) => TextAt(HedgeTexts, (int)value);

    /// <summary>Gives the member with a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The member, or 0.</param>
    /// <returns>Whether there is such a member.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Hedge value)
    {
        value = (Hedge)NumberOf(HedgeTexts, text);
        return value != 0;
    }

    /// <summary>The text of a member.</summary>
    /// <param name="value">The member.</param>
    public static string Text(this PriceBasis value) => TextAt(PriceBasisTexts, (int)value);

    /// <summary>Gives the member with a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The member, or 0.</param>
    /// <returns>Whether there is such a member.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PriceBasis value)
    {
        value = (PriceBasis)NumberOf(PriceBasisTexts, text);
        return value != 0;
    }

    /// <summary>The text of a member.</summary>
    /// <param name="value">The member.</param>
    public static string Text(this Rank value) => TextAt(RankTexts, (int)value);

    /// <summary>Gives the member with a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The member, or 0.</param>
    /// <returns>Whether there is such a member.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Rank value)
    {
        value = (Rank)NumberOf(RankTexts, text);
        return value != 0;
    }

    /// <summary>The text of a member.</summary>
    /// <param name="value">The member.</param>
    public static string Text(this Stance value) => TextAt(StanceTexts, (int)value);

    /// <summary>Gives the member with a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The member, or 0.</param>
    /// <returns>Whether there is such a member.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Stance value)
    {
        value = (Stance)NumberOf(StanceTexts, text);
        return value != 0;
    }

    /// <summary>The text of a member.</summary>
    /// <param name="value">The member.</param>
    public static string Text(this CitationStance value) => TextAt(CitationStanceTexts, (int)value);

    /// <summary>Gives the member with a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The member, or 0.</param>
    /// <returns>Whether there is such a member.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out CitationStance value)
    {
        value = (CitationStance)NumberOf(CitationStanceTexts, text);
        return value != 0;
    }

    /// <summary>The text of a member.</summary>
    /// <param name="value">The member.</param>
    public static string Text(this SourceKind value) => TextAt(SourceKindTexts, (int)value);

    /// <summary>Gives the member with a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The member, or 0.</param>
    /// <returns>Whether there is such a member.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out SourceKind value)
    {
        value = (SourceKind)NumberOf(SourceKindTexts, text);
        return value != 0;
    }

    /// <summary>The text of a member.</summary>
    /// <param name="value">The member.</param>
    public static string Text(this Reading value) => TextAt(ReadingTexts, (int)value);

    /// <summary>Gives the member with a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The member, or 0.</param>
    /// <returns>Whether there is such a member.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Reading value)
    {
        value = (Reading)NumberOf(ReadingTexts, text);
        return value != 0;
    }

    /// <summary>The text of a member.</summary>
    /// <param name="value">The member.</param>
    public static string Text(this NameKind value) => TextAt(NameKindTexts, (int)value);

    /// <summary>Gives the member with a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The member, or 0.</param>
    /// <returns>Whether there is such a member.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out NameKind value)
    {
        value = (NameKind)NumberOf(NameKindTexts, text);
        return value != 0;
    }

    /// <summary>The text of a member.</summary>
    /// <param name="value">The member.</param>
    public static string Text(this PickMethod value) => TextAt(PickMethodTexts, (int)value);

    /// <summary>Gives the member with a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The member, or 0.</param>
    /// <returns>Whether there is such a member.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PickMethod value)
    {
        value = (PickMethod)NumberOf(PickMethodTexts, text);
        return value != 0;
    }

    /// <summary>The text of a member.</summary>
    /// <param name="value">The member.</param>
    public static string Text(this ValueState value) => TextAt(ValueStateTexts, (int)value);

    /// <summary>Gives the member with a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The member, or 0.</param>
    /// <returns>Whether there is such a member.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ValueState value)
    {
        value = (ValueState)NumberOf(ValueStateTexts, text);
        return value != 0;
    }

    /// <summary>The text of a member.</summary>
    /// <param name="value">The member.</param>
    public static string Text(this PartOfPeriod value) => TextAt(PartOfPeriodTexts, (int)value);

    /// <summary>Gives the member with a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The member, or 0.</param>
    /// <returns>Whether there is such a member.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartOfPeriod value)
    {
        value = (PartOfPeriod)NumberOf(PartOfPeriodTexts, text);
        return value != 0;
    }

    // Members are numbered from 1 in the order of their texts.
    private static string TextAt(string[] texts, int number) => number > 0 && number <= texts.Length
        ? texts[number - 1]
        : throw new ArgumentOutOfRangeException(nameof(number), "The number is no member of the enum.");

    private static int NumberOf(string[] texts, string? text) => Array.IndexOf(texts, text) + 1;
}
