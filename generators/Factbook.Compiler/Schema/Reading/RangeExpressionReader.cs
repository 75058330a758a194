using System.Collections.Generic;
using System.Linq;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>Reads what is demanded of the instance that a slot has, as an expression on the value of the slot.</summary>
internal static class RangeExpressionReader
{
    private const string Word = "range_expression";

    /// <summary>The expression, or none where the slot states none.</summary>
    internal static IEnumerable<SlotDeclaration> Read(SchemaElement slot, SchemaDefaults defaults) =>
        slot.Profile.Normative.Contains(Word) && slot.Child(Word, Metaslots.ClassExpression) is { } stated
            ? [Of(stated, slot, defaults)]
            : [];

    private static SlotDeclaration Of(SchemaElement stated, SchemaElement slot, SchemaDefaults defaults) => new()
    {
        Name = slot.Name,
        Place = stated.Place,
        DefaultRange = defaults.Range,
        Range = stated.NameOf("is_a"),
        Conditions = stated.Children("slot_conditions", Metaslots.Condition)
            .Select(condition => ExpressionReader.Read(condition, defaults))
            .ToEquatableArray(),
        AnyOf = Parts("any_of", stated, slot, defaults),
        AllOf = Parts("all_of", stated, slot, defaults),
        NoneOf = Parts("none_of", stated, slot, defaults),
        ExactlyOneOf = Parts("exactly_one_of", stated, slot, defaults),
    };

    private static EquatableArray<SlotDeclaration> Parts(string word, SchemaElement stated, SchemaElement slot, SchemaDefaults defaults) =>
        stated.Items(word, "a list of expressions")
            .Select(item => Of(stated.Item(word, item, Metaslots.ClassExpression), slot, defaults))
            .ToEquatableArray();
}
