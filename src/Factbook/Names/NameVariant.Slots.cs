using System.Collections.Generic;
using Factbook.CompilerServices;

namespace Factbook;

public sealed partial record NameVariant : IValueObject
{
    string IValueObject.ClassName => "NameVariant";

    IReadOnlyList<SlotInfo> IValueObject.Slots => SlotList.All;

    object? IValueObject.GetValue(SlotInfo slot) => slot?.Name switch
    {
        "text" => (object?)Text,
        "language" => Language,
        "kind" => Kind,
        "romanization" => Romanization,
        "used_in" => UsedIn,
        _ => throw SlotFaults.NoSlot("NameVariant", slot),
    };

    // Apart from the record, so that making a value does not make the descriptions.
    private static class SlotList
    {
        internal static readonly FactList<SlotInfo> All =
        [
            new("text", "Text", "The name.", "string", RangeKind.Scalar, required: true),
            new("language", "Language",
                "The language that the name is in.",
                "LanguageTag", RangeKind.Scalar, required: true),
            new("kind", "Kind",
                "What kind of name it is.",
                "NameKind", RangeKind.Enum, required: true, enumText: static member => ((NameKind)member).Text()),
            new("romanization", "Romanization",
                "The system by which it was romanized: bgn_pcgn, be_2007, passport, pinyin, palladius, iso9.",
                "string", RangeKind.Scalar),
            new("used_in", "UsedIn", "When it was in use.", "EdtfDate", RangeKind.Scalar),
        ];
    }
}
