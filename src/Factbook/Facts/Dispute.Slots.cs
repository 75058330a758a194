namespace Factbook;

public abstract partial record Dispute
{
    /// <summary>The slots of the class, as typed values.</summary>
    public abstract class Slots
    {
        /// <summary>The identifier, unique in the dataset.</summary>
        public static Slot<Dispute, string> Id { get; } = new(
            "id", nameof(Dispute.Id), "string", RangeKind.Scalar, static owner => owner.Id)
        {
            Description = "The identifier, unique in the dataset.",
            Required = true,
            IsIdentifier = true,
            Pattern = "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)+$",
        };

        /// <summary>The name of the C# member that gives this fact, frozen at the first release.</summary>
        public static Slot<Dispute, string?> CodeName { get; } = new(
            "code_name", nameof(Dispute.CodeName), "string", RangeKind.Scalar, static owner => owner.CodeName)
        {
            Description = "The name of the C# member that gives this fact, frozen at the first release.",
            Pattern = "^[A-Z][A-Za-z0-9]*$",
        };

        /// <summary>The record.</summary>
        public static Slot<Dispute, IFact> AboutRecord { get; } = new(
            "about_record", nameof(Dispute.AboutRecord), "Identified", RangeKind.Reference, static owner => owner.AboutRecord)
        {
            Description = "The record.",
            Required = true,
        };

        /// <summary>The slot of that record.</summary>
        public static Slot<Dispute, Slot> AboutSlot { get; } = new(
            "about_slot", nameof(Dispute.AboutSlot), "string", RangeKind.Scalar, static owner => owner.AboutSlot)
        {
            Description = "The slot of that record.",
            Required = true,
        };

        /// <summary>The rival claims.</summary>
        public static Slot<Dispute, FactList<Claim>> Claims { get; } = new(
            "claims", nameof(Dispute.Claims), "Claim", RangeKind.ValueObject, static owner => owner.Claims)
        {
            Description = "The rival claims.",
            Required = true,
            Multivalued = true,
        };

        /// <summary>The key of the claim that the dataset follows; absent where nothing was preferred.</summary>
        public static Slot<Dispute, string?> Canonical { get; } = new(
            "canonical", nameof(Dispute.Canonical), "string", RangeKind.Scalar, static owner => owner.Canonical)
        {
            Description = "The key of the claim that the dataset follows; absent where nothing was preferred.",
            Pattern = "^[a-z][a-z0-9_]*$",
        };

        /// <summary>Why it was preferred.</summary>
        public static Slot<Dispute, PickMethod> Method { get; } = new(
            "method", nameof(Dispute.Method), "PickMethod", RangeKind.Enum, static owner => owner.Method)
        {
            Description = "Why it was preferred.",
            Required = true,
            EnumText = static member => ((PickMethod)member).Text(),
        };

        /// <summary>The reason in a sentence or two; where nothing was preferred, what would settle it.</summary>
        public static Slot<Dispute, string> Rationale { get; } = new(
            "rationale", nameof(Dispute.Rationale), "string", RangeKind.Scalar, static owner => owner.Rationale)
        {
            Description = "The reason in a sentence or two; where nothing was preferred, what would settle it.",
            Required = true,
        };

        /// <summary>The day on which the pick was last reviewed.</summary>
        public static Slot<Dispute, CalendarDate> Reviewed { get; } = new(
            "reviewed", nameof(Dispute.Reviewed), "date", RangeKind.Scalar, static owner => owner.Reviewed)
        {
            Description = "The day on which the pick was last reviewed.",
            Required = true,
        };

        /// <summary>Who reviewed it.</summary>
        public static Slot<Dispute, string?> ReviewedBy { get; } = new(
            "reviewed_by", nameof(Dispute.ReviewedBy), "string", RangeKind.Scalar, static owner => owner.ReviewedBy)
        {
            Description = "Who reviewed it.",
        };
    }

    // Apart from the slots, so that asking for one of them does not make the list.
    internal static class SlotList
    {
        internal static readonly FactList<Slot> All =
        [
            Slots.Id, Slots.CodeName, Slots.AboutRecord, Slots.AboutSlot, Slots.Claims, Slots.Canonical,
            Slots.Method, Slots.Rationale, Slots.Reviewed, Slots.ReviewedBy,
        ];
    }
}
