namespace Factbook;

public abstract partial record Dispute
{
    /// <summary>The slots of the class, as typed values.</summary>
    public abstract class Slots
    {
        /// <summary>The identifier, unique in the dataset.</summary>
        public static Slot<Dispute, string> Id { get; } = new(
            "id", nameof(Dispute.Id),
            "The identifier, unique in the dataset.",
            "string", RangeKind.Scalar, static owner => owner.Id,
            required: true, isIdentifier: true, pattern: "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)+$");

        /// <summary>The name of the C# member that gives this fact, frozen at the first release.</summary>
        public static Slot<Dispute, string?> CodeName { get; } = new(
            "code_name", nameof(Dispute.CodeName),
            "The name of the C# member that gives this fact, frozen at the first release.",
            "string", RangeKind.Scalar, static owner => owner.CodeName, pattern: "^[A-Z][A-Za-z0-9]*$");

        /// <summary>The record.</summary>
        public static Slot<Dispute, IFact> AboutRecord { get; } = new(
            "about_record", nameof(Dispute.AboutRecord),
            "The record.",
            "Identified", RangeKind.Reference, static owner => owner.AboutRecord, required: true);

        /// <summary>The slot of that record.</summary>
        public static Slot<Dispute, Slot> AboutSlot { get; } = new(
            "about_slot", nameof(Dispute.AboutSlot),
            "The slot of that record.",
            "string", RangeKind.Scalar, static owner => owner.AboutSlot, required: true);

        /// <summary>The rival claims.</summary>
        public static Slot<Dispute, FactList<Claim>> Claims { get; } = new(
            "claims", nameof(Dispute.Claims),
            "The rival claims.",
            "Claim", RangeKind.ValueObject, static owner => owner.Claims, required: true, multivalued: true);

        /// <summary>The key of the claim that the dataset follows; absent where nothing was preferred.</summary>
        public static Slot<Dispute, string?> Canonical { get; } = new(
            "canonical", nameof(Dispute.Canonical),
            "The key of the claim that the dataset follows; absent where nothing was preferred.",
            "string", RangeKind.Scalar, static owner => owner.Canonical, pattern: "^[a-z][a-z0-9_]*$");

        /// <summary>Why it was preferred.</summary>
        public static Slot<Dispute, PickMethod> Method { get; } = new(
            "method", nameof(Dispute.Method),
            "Why it was preferred.",
            "PickMethod", RangeKind.Enum, static owner => owner.Method,
            required: true, enumText: static member => ((PickMethod)member).Text());

        /// <summary>The reason in a sentence or two; where nothing was preferred, what would settle it.</summary>
        public static Slot<Dispute, string> Rationale { get; } = new(
            "rationale", nameof(Dispute.Rationale),
            "The reason in a sentence or two; where nothing was preferred, what would settle it.",
            "string", RangeKind.Scalar, static owner => owner.Rationale, required: true);

        /// <summary>The day on which the pick was last reviewed.</summary>
        public static Slot<Dispute, CalendarDate> Reviewed { get; } = new(
            "reviewed", nameof(Dispute.Reviewed),
            "The day on which the pick was last reviewed.",
            "date", RangeKind.Scalar, static owner => owner.Reviewed, required: true);

        /// <summary>Who reviewed it.</summary>
        public static Slot<Dispute, string?> ReviewedBy { get; } = new(
            "reviewed_by", nameof(Dispute.ReviewedBy),
            "Who reviewed it.",
            "string", RangeKind.Scalar, static owner => owner.ReviewedBy);
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
