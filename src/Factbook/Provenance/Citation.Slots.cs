using System.Collections.Generic;
using Factbook.CompilerServices;

namespace Factbook;

public sealed partial record Citation : IValueObject
{
    string IValueObject.ClassName => "Citation";

    IReadOnlyList<SlotInfo> IValueObject.Slots => SlotList.All;

    object? IValueObject.GetValue(SlotInfo slot) => slot?.Name switch
    {
        "source" => (object?)Source,
        "locator" => Locator,
        "supports" => Supports,
        "stance" => Stance,
        _ => throw SlotFaults.NoSlot("Citation", slot),
    };

    // Apart from the record, so that making a value does not make the descriptions.
    private static class SlotList
    {
        internal static readonly FactList<SlotInfo> All =
        [
            new("source", "Source", "The source.", "Source", RangeKind.Reference, required: true),
            new("locator", "Locator",
                "Where in the source: para 12, p 4, art 8a, table 3, row 7, t 00:14:05.",
                "string", RangeKind.Scalar, pattern: "^(para|p|art|table|row|t) [0-9A-Za-z.:-]+$"),
            new("supports", "Supports",
                "The slots of the citing record that the passage bears out; all of them where none is named.",
                "string", RangeKind.Scalar, multivalued: true),
            new("stance", "Stance",
                "How the passage bears on the record; support where nothing is said.",
                "CitationStance", RangeKind.Enum, enumText: static member => ((CitationStance)member).Text()),
        ];
    }
}
