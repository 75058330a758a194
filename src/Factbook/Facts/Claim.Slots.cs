using System.Collections.Generic;
using Factbook.CompilerServices;

namespace Factbook;

public sealed partial record Claim : IValueObject
{
    string IValueObject.ClassName => "Claim";

    IReadOnlyList<SlotInfo> IValueObject.Slots => SlotList.All;

    object? IValueObject.GetValue(SlotInfo slot) => slot?.Name switch
    {
        "cites" => (object?)Cites,
        "inferred" => Inferred,
        "inference" => Inference,
        "not_stated" => NotStated,
        "key" => Key,
        "asserted_by" => AssertedBy,
        "stance" => Stance,
        "said_on" => SaidOn,
        "value" => Value,
        "value_state" => ValueState,
        "rank" => Rank,
        "deprecated_reason" => DeprecatedReason,
        _ => throw SlotFaults.NoSlot("Claim", slot),
    };

    // Apart from the record, so that making a value does not make the descriptions.
    private static class SlotList
    {
        internal static readonly FactList<SlotInfo> All =
        [
            new("cites", "Cites",
                "The passages that say it.",
                "Citation", RangeKind.ValueObject, required: true, multivalued: true),
            new("inferred", "Inferred",
                "The slots whose values the sources do not print and which follow from something else.",
                "string", RangeKind.Scalar, multivalued: true),
            new("inference", "Inference", "What the inferred values follow from.", "string", RangeKind.Scalar),
            new("not_stated", "NotStated",
                "The slots that the cited sources were searched for and give no value for; a slot without a value that "
                    + "is not listed was not coded.",
                "string", RangeKind.Scalar, multivalued: true),
            new("key", "Key",
                "A short name of the claim within its dispute.",
                "string", RangeKind.Scalar, required: true, pattern: "^[a-z][a-z0-9_]*$"),
            new("asserted_by", "AssertedBy", "Who says it.", "Agent", RangeKind.Reference),
            new("stance", "Stance",
                "How it is said.",
                "Stance", RangeKind.Enum, required: true, enumText: static member => ((Stance)member).Text()),
            new("said_on", "SaidOn", "When it was said.", "EdtfDate", RangeKind.Scalar),
            new("value", "Value",
                "The value that is claimed; of the same kind as the slot that the dispute is about.",
                "Any", RangeKind.Any),
            new("value_state", "ValueState",
                "That there is no value, that it is not known, or that the passage states none.",
                "ValueState", RangeKind.Enum, enumText: static member => ((ValueState)member).Text()),
            new("rank", "Rank",
                "The standing of the claim.",
                "Rank", RangeKind.Enum, required: true, enumText: static member => ((Rank)member).Text()),
            new("deprecated_reason", "DeprecatedReason", "Why the claim is deprecated.", "string", RangeKind.Scalar),
        ];
    }
}
