using System.Collections.Generic;

namespace Factbook;

public sealed partial record Claim : IValueObject
{
    string IValueObject.ClassName => "Claim";

    IReadOnlyList<Slot> IValueObject.Slots => SlotList.All;

    /// <summary>The slots of the class, as typed values.</summary>
    public static class Slots
    {
        /// <summary>The passages that say it.</summary>
        public static Slot<Claim, FactList<Citation>> Cites { get; } = new(
            "cites", nameof(Claim.Cites), "Citation", RangeKind.ValueObject, static owner => owner.Cites)
        {
            Description = "The passages that say it.",
            Required = true,
            Multivalued = true,
        };

        /// <summary>The slots whose values the sources do not print and which follow from something else.</summary>
        public static Slot<Claim, FactList<Slot>> Inferred { get; } = new(
            "inferred", nameof(Claim.Inferred), "string", RangeKind.Scalar, static owner => owner.Inferred)
        {
            Description = "The slots whose values the sources do not print and which follow from something else.",
            Multivalued = true,
        };

        /// <summary>What the inferred values follow from.</summary>
        public static Slot<Claim, string?> Inference { get; } = new(
            "inference", nameof(Claim.Inference), "string", RangeKind.Scalar, static owner => owner.Inference)
        {
            Description = "What the inferred values follow from.",
        };

        /// <summary>
        /// The slots that the cited sources were searched for and give no value for; a slot without a value that is
        /// not listed was not coded.
        /// </summary>
        public static Slot<Claim, FactList<Slot>> NotStated { get; } = new(
            "not_stated", nameof(Claim.NotStated), "string", RangeKind.Scalar, static owner => owner.NotStated)
        {
            Description = "The slots that the cited sources were searched for and give no value for; a slot without a value "
                + "that is not listed was not coded.",
            Multivalued = true,
        };

        /// <summary>A short name of the claim within its dispute.</summary>
        public static Slot<Claim, string> Key { get; } = new(
            "key", nameof(Claim.Key), "string", RangeKind.Scalar, static owner => owner.Key)
        {
            Description = "A short name of the claim within its dispute.",
            Required = true,
            Pattern = "^[a-z][a-z0-9_]*$",
        };

        /// <summary>Who says it.</summary>
        public static Slot<Claim, IAgent?> AssertedBy { get; } = new(
            "asserted_by", nameof(Claim.AssertedBy), "Agent", RangeKind.Reference, static owner => owner.AssertedBy)
        {
            Description = "Who says it.",
        };

        /// <summary>How it is said.</summary>
        public static Slot<Claim, Stance> Stance { get; } = new(
            "stance", nameof(Claim.Stance), "Stance", RangeKind.Enum, static owner => owner.Stance)
        {
            Description = "How it is said.",
            Required = true,
            EnumText = static member => ((Stance)member).Text(),
        };

        /// <summary>When it was said.</summary>
        public static Slot<Claim, EdtfDate?> SaidOn { get; } = new(
            "said_on", nameof(Claim.SaidOn), "EdtfDate", RangeKind.Scalar, static owner => owner.SaidOn)
        {
            Description = "When it was said.",
        };

        /// <summary>The value that is claimed; of the same kind as the slot that the dispute is about.</summary>
        public static Slot<Claim, FactValue?> Value { get; } = new(
            "value", nameof(Claim.Value), "Any", RangeKind.Any, static owner => owner.Value)
        {
            Description = "The value that is claimed; of the same kind as the slot that the dispute is about.",
        };

        /// <summary>That there is no value, that it is not known, or that the passage states none.</summary>
        public static Slot<Claim, ValueState?> ValueState { get; } = new(
            "value_state", nameof(Claim.ValueState), "ValueState", RangeKind.Enum, static owner => owner.ValueState)
        {
            Description = "That there is no value, that it is not known, or that the passage states none.",
            EnumText = static member => ((ValueState)member).Text(),
        };

        /// <summary>The standing of the claim.</summary>
        public static Slot<Claim, Rank> Rank { get; } = new(
            "rank", nameof(Claim.Rank), "Rank", RangeKind.Enum, static owner => owner.Rank)
        {
            Description = "The standing of the claim.",
            Required = true,
            EnumText = static member => ((Rank)member).Text(),
        };

        /// <summary>Why the claim is deprecated.</summary>
        public static Slot<Claim, string?> DeprecatedReason { get; } = new(
            "deprecated_reason", nameof(Claim.DeprecatedReason), "string", RangeKind.Scalar, static owner => owner.DeprecatedReason)
        {
            Description = "Why the claim is deprecated.",
        };
    }

    // Apart from the slots, so that asking for one of them does not make the list.
    internal static class SlotList
    {
        internal static readonly FactList<Slot> All =
        [
            Slots.Cites, Slots.Inferred, Slots.Inference, Slots.NotStated, Slots.Key, Slots.AssertedBy, Slots.Stance,
            Slots.SaidOn, Slots.Value, Slots.ValueState, Slots.Rank, Slots.DeprecatedReason,
        ];
    }
}
