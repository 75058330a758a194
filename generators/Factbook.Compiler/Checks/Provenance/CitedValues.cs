using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Checks.Provenance;

/// <summary>The values of a cited instance, and what bears each of them out.</summary>
/// <param name="instance">The instance.</param>
/// <param name="shape">Its class, which descends from <c>Cited</c>.</param>
/// <param name="citations">The class of citations.</param>
internal sealed class CitedValues(ObjectValue instance, ClassShape shape, ClassShape citations)
{
    /// <summary>The citations that support the instance, as they do where they do not say otherwise.</summary>
    public IReadOnlyList<ObjectValue> Supporting { get; } =
    [
        .. Items(shape.Value(instance, CoreNames.CitesSlot))
            .OfType<ObjectValue>()
            .Where(citation => citations.Value(citation, Citation.Slots.Stance) is null or EnumValue { Text: "supports" }),
    ];

    /// <summary>The citations that support the instance and do not say which of its slots.</summary>
    public IEnumerable<ObjectValue> Unspecific => Supporting.Where(citation => !Supported(citation).Any());

    /// <summary>The slots with a value that a source has to say, by position, and what bears them out.</summary>
    public IEnumerable<(int Position, BorneOut By)> Values()
    {
        bool isAll = Unspecific.Any();
        HashSet<string> named = Names(Supporting.SelectMany(Supported));
        HashSet<string> inferred = Names(Items(shape.Value(instance, CoreNames.InferredSlot)));
        for (int i = 0; i < instance.Slots.Count; i++)
        {
            SlotDefinition slot = shape.Definition.Slots[i];
            if (instance.Slots[i] is not (null or ListValue { Items.Count: 0 })
                && !ProvenanceAnnotations.IsOfCurators(slot))
            {
                yield return (i, inferred.Contains(slot.Name) ? BorneOut.ByInference
                    : named.Contains(slot.Name) ? BorneOut.ByName
                    : isAll ? BorneOut.ByDefault
                    : BorneOut.ByNothing);
            }
        }
    }

    private IEnumerable<Value> Supported(ObjectValue citation) => Items(citations.Value(citation, Citation.Slots.Supports));

    private static HashSet<string> Names(IEnumerable<Value> texts) =>
        new(texts.OfType<TextValue>().Select(text => text.Text), StringComparer.Ordinal);

    private static EquatableArray<Value> Items(Value? value) => value is ListValue list ? list.Items : default;
}
