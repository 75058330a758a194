using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Tool.Import.Notations;
using Factbook.Tool.Import.Planning;
using Factbook.Tool.Import.Reading;

namespace Factbook.Tool.Import.Inference;

/// <summary>Decides which mappings stay mappings in the dataset, and what their keys are.</summary>
internal static class MappingKeys
{
    // YAML takes no longer text for a key.
    private const int LongestKey = 200;

    /// <summary>Whether every key can be one in YAML, and is one slot of the values.</summary>
    public static bool AreKeys(IReadOnlyList<InputObject> mappings, IReadOnlyList<SlotPlan> parts) =>
        parts.Count(IsOfKeys) == 1 && mappings.All(mapping =>
            mapping.Names.All(IsKey) && mapping.Names.Distinct(StringComparer.Ordinal).Count() == mapping.Names.Length);

    /// <summary>The parts of the values, with the one that is the key.</summary>
    public static IReadOnlyList<SlotPlan> Mark(IReadOnlyList<SlotPlan> parts, IReadOnlyList<InputObject> values) =>
        [.. parts.Select(part => IsOfKeys(part) ? Marked(part, values) : part)];

    private static bool IsOfKeys(SlotPlan part) => part.Column is Mappings.Key or Mappings.OtherKey;

    private static bool IsKey(string name) => name.Length is > 0 and <= LongestKey
        && name.Trim() == name && name.AsSpan().IndexOfAny('\0', '\uFFFD') < 0;

    // Whole numbers stay numbers where they are written in one way; whatever else looks like something is a text as a key.
    private static SlotPlan Marked(SlotPlan part, IReadOnlyList<InputObject> values)
    {
        bool isAsWritten = part.Kind is ValueKind.Text or ValueKind.Code
            || (part.Kind == ValueKind.Integer && values.All(value => value.Find(part.Column) is InputScalar key && part.Notation.Read(key) == key.Text));
        SlotPlan key = isAsWritten ? part : part with
        {
            Kind = ValueKind.Text,
            Notation = TextNotation.Instance,
            Range = null,
            Minimum = null,
            Maximum = null,
            EnumValues = [],
            Reason = "the keys of a mapping",
        };
        return key with { IsKey = true, Required = true, AbsentTexts = new HashSet<string>() };
    }
}
