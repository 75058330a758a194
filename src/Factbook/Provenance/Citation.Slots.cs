using System.Collections.Generic;

namespace Factbook;

public sealed partial record Citation : IValueObject
{
    string IValueObject.ClassName => "Citation";

    IReadOnlyList<Slot> IValueObject.Slots => SlotList.All;

    /// <summary>The slots of the class, as typed values.</summary>
    public static class Slots
    {
        /// <summary>The source.</summary>
        public static Slot<Citation, Source> Source { get; } = new(
            "source", nameof(Citation.Source), "Source", RangeKind.Reference, static owner => owner.Source)
        {
            Description = "The source.",
            Required = true,
        };

        /// <summary>Where in the source: para 12, p 4, art 8a, table 3, row 7, t 00:14:05.</summary>
        public static Slot<Citation, string?> Locator { get; } = new(
            "locator", nameof(Citation.Locator), "string", RangeKind.Scalar, static owner => owner.Locator)
        {
            Description = "Where in the source: para 12, p 4, art 8a, table 3, row 7, t 00:14:05.",
            Pattern = "^(para|p|art|table|row|t) [0-9A-Za-z.:-]+$",
        };

        /// <summary>
        /// The slots of the citing record that the passage bears out; all of them where none is named.
        /// </summary>
        public static Slot<Citation, FactList<Slot>> Supports { get; } = new(
            "supports", nameof(Citation.Supports), "string", RangeKind.Scalar, static owner => owner.Supports)
        {
            Description = "The slots of the citing record that the passage bears out; all of them where none is named.",
            Multivalued = true,
        };

        /// <summary>How the passage bears on the record; support where nothing is said.</summary>
        public static Slot<Citation, CitationStance?> Stance { get; } = new(
            "stance", nameof(Citation.Stance), "CitationStance", RangeKind.Enum, static owner => owner.Stance)
        {
            Description = "How the passage bears on the record; support where nothing is said.",
            EnumText = static member => ((CitationStance)member).Text(),
        };
    }

    // Apart from the slots, so that asking for one of them does not make the list.
    internal static class SlotList
    {
        internal static readonly FactList<Slot> All =
        [
            Slots.Source, Slots.Locator, Slots.Supports, Slots.Stance,
        ];
    }
}
