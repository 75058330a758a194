using System.Collections.Generic;

namespace Factbook;

public sealed partial record NameVariant : IValueObject
{
    string IValueObject.ClassName => "NameVariant";

    IReadOnlyList<Slot> IValueObject.Slots => SlotList.All;

    /// <summary>The slots of the class, as typed values.</summary>
    public static class Slots
    {
        /// <summary>The name.</summary>
        public static Slot<NameVariant, string> Text { get; } = new(
            "text", nameof(NameVariant.Text), "string", RangeKind.Scalar, static owner => owner.Text)
        {
            Description = "The name.",
            Required = true,
        };

        /// <summary>The language that the name is in.</summary>
        public static Slot<NameVariant, string> Language { get; } = new(
            "language", nameof(NameVariant.Language), "LanguageTag", RangeKind.Scalar, static owner => owner.Language)
        {
            Description = "The language that the name is in.",
            Required = true,
        };

        /// <summary>What kind of name it is.</summary>
        public static Slot<NameVariant, NameKind> Kind { get; } = new(
            "kind", nameof(NameVariant.Kind), "NameKind", RangeKind.Enum, static owner => owner.Kind)
        {
            Description = "What kind of name it is.",
            Required = true,
            EnumText = static member => ((NameKind)member).Text(),
        };

        /// <summary>
        /// The system by which it was romanized: bgn_pcgn, be_2007, passport, pinyin, palladius, iso9.
        /// </summary>
        public static Slot<NameVariant, string?> Romanization { get; } = new(
            "romanization", nameof(NameVariant.Romanization), "string", RangeKind.Scalar, static owner => owner.Romanization)
        {
            Description = "The system by which it was romanized: bgn_pcgn, be_2007, passport, pinyin, palladius, iso9.",
        };

        /// <summary>When it was in use.</summary>
        public static Slot<NameVariant, EdtfDate?> UsedIn { get; } = new(
            "used_in", nameof(NameVariant.UsedIn), "EdtfDate", RangeKind.Scalar, static owner => owner.UsedIn)
        {
            Description = "When it was in use.",
        };
    }

    // Apart from the slots, so that asking for one of them does not make the list.
    internal static class SlotList
    {
        internal static readonly FactList<Slot> All =
        [
            Slots.Text, Slots.Language, Slots.Kind, Slots.Romanization, Slots.UsedIn,
        ];
    }
}
