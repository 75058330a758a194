using System.Collections.Generic;
using System.Threading;
using Factbook.Compiler.Binding.Mends;
using Factbook.Compiler.Binding.Rules;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Binding.Binders;

/// <summary>Reads what stands in a slot: one value or a list, or nothing where null is written.</summary>
internal sealed class SlotBinder
{
    private readonly string _owner;
    private readonly RangeBinder _range;
    private readonly ScalarConstraints _constraints;
    private readonly SlotExpression? _expression;
    private readonly Notation _notation;
    private readonly CancellationToken _cancellation;

    public SlotBinder(SlotDefinition slot, ClassDefinition owner, SchemaBinder schema)
    {
        Slot = slot;
        _owner = owner.Name;
        _range = schema.Range(slot, owner);
        _constraints = ScalarConstraints.Of(slot, schema.Patterns);
        _expression = SlotExpression.Within(slot, schema, owner);
        IsText = slot.Ranges.Count != 1 || schema.Schema.FindType(slot.Range.Name) is not { } type
            || Notations.IsText(type.Kind);
        _notation = schema.Notation;
        _cancellation = schema.Cancellation;
        MayBeDisputed = slot.Disputable && owner.IsTable;
    }

    public SlotDefinition Slot { get; }

    /// <summary>
    /// Whether an unresolved dispute may stand in for the value, which only the whole dataset can tell.
    /// </summary>
    public bool MayBeDisputed { get; }

    /// <summary>Whether the values are texts, and neither numbers nor truth values.</summary>
    public bool IsText { get; }

    /// <summary>Reads the value that stands where data state none: of a list, its one item.</summary>
    public Value? BindDefault(YamlScalar node, ProblemList problems) =>
        Slot.Multivalued || Slot.IsListElsewhere ? new ListValue(node.Number, EquatableArray.Of(BindItem(node, problems))) : BindItem(node, problems);

    /// <summary>Reads the value of the slot.</summary>
    /// <returns>
    /// The value; <see langword="null"/> where the slot is absent (null is written, and the slot is optional); or,
    /// after a problem was reported, an <see cref="InvalidValue"/>.
    /// </returns>
    public Value? Bind(YamlNode node, ProblemList problems)
    {
        if (node is YamlScalar { IsNull: true })
        {
            return Missing(node.Number);
        }

        if (Slot.ValuePresence == false && node is not YamlSequence { Items.Count: 0 })
        {
            problems.Add(ProblemRules.ValuePresence, node.Number, _owner, "must not", Slot.Name);
        }

        if (Slot.Array is { } shape)
        {
            return new ArrayBinder(shape, Slot.Name, BindItem).Bind(node, problems);
        }

        if (!Slot.Multivalued)
        {
            Value item = BindItem(node, problems);
            CheckExpression(node, item, problems);
            return Slot.IsListElsewhere && item is not InvalidValue ? new ListValue(node.Number, EquatableArray.Of(item)) : item;
        }

        Value list = Collection(node, problems);
        if (list is not ListValue bound)
        {
            return list;
        }

        if (bound.Items.Count == 0 && Missing(list.Node) is { } missing)
        {
            return missing;
        }

        CheckCardinality(bound, problems);
        CheckUnique(bound, problems);
        CheckExpression(node, bound, problems);
        return list;
    }

    private void CheckExpression(YamlNode node, Value value, ProblemList problems)
    {
        if (_expression is not null && value is not InvalidValue && !_expression.HoldsFor(node, value))
        {
            string words = problems.IsTrial ? "" : ConditionWords.Of(Slot);
            problems.Add(ProblemRules.ExpressionBroken, node.Number, Wording.Shown(node), words);
        }
    }

    private InvalidValue? Missing(int node) =>
        Slot.Required && !MayBeDisputed ? new InvalidValue(node, IsMissing: true) : null;

    private Value Collection(YamlNode node, ProblemList problems)
    {
        bool isKeyed = (Slot.Inlined || Slot.Nested) && !Slot.InlinedAsList && _notation.IsKeyed(node);
        if (isKeyed && _range is ObjectBinder { Class.HasIdentifier: true } objects)
        {
            return KeyedCollection(node, objects, problems);
        }

        if (node is YamlSequence sequence)
        {
            NodeList<YamlNode> nodes = sequence.Items;
            var items = new Value[nodes.Count];
            for (int i = 0; i < items.Length; i++)
            {
                _cancellation.ThrowIfCancellationRequested();
                items[i] = BindListItem(nodes[i], problems);
            }

            return new ListValue(node.Number, new EquatableArray<Value>(items));
        }

        problems.Add(ProblemRules.ListExpected, node.Number, Slot.Name, Wording.Shape(node), SlotMend.OfList(node));
        return new InvalidValue(node.Number);
    }

    /// <summary>LinkML's other way to write inlined objects: a mapping from the identifier to the rest.</summary>
    private Value KeyedCollection(YamlNode node, ObjectBinder range, ProblemList problems)
    {
        if (node is not YamlMapping mapping)
        {
            string what = $"'{Slot.Name}', whose keys are identifiers,";
            problems.Add(ProblemRules.MappingExpected, node.Number, what, Wording.Shape(node), SlotMend.OfText(node));
            return new InvalidValue(node.Number);
        }

        var items = new Value[mapping.Entries.Count];
        for (int i = 0; i < items.Length; i++)
        {
            YamlEntry entry = mapping.Entries[i];
            items[i] = range.Bind(entry.Value, entry.Key.ToScalar(), problems);
        }

        return new ListValue(mapping.Number, new EquatableArray<Value>(items));
    }

    private Value BindListItem(YamlNode node, ProblemList problems)
    {
        if (node is YamlScalar { IsNull: true })
        {
            problems.Add(ProblemRules.ValueExpected, node.Number, Slot.Name);
            return new InvalidValue(node.Number);
        }

        return BindItem(node, problems);
    }

    private Value BindItem(YamlNode node, ProblemList problems)
    {
        if (node is YamlSequence && !_range.HasShape(node))
        {
            problems.Add(ProblemRules.SingleExpected, node.Number, Slot.Name, Wording.Shape(node), SlotMend.OfCollection(node));
            return new InvalidValue(node.Number);
        }

        Value value = _range.Bind(node, Slot.Name, problems);
        return node is YamlScalar scalar && value is not InvalidValue
            ? _constraints.Apply(value, scalar, Slot.Name, problems)
            : value;
    }

    private void CheckUnique(ListValue list, ProblemList problems)
    {
        var seen = new HashSet<Value>();
        foreach (Value item in Slot.ListElementsUnique ? list.Items : default)
        {
            if (item is not InvalidValue && !seen.Add(KeyValues.Comparable(item)!))
            {
                problems.Add(ProblemRules.ExpressionBroken, item.Node, ValueText.Of(item) ?? "This", $"'{Slot.Name}' must have no item twice");
            }
        }
    }

    private void CheckCardinality(ListValue list, ProblemList problems)
    {
        int count = list.Items.Count;
        if (count == 0 && Slot.ValuePresence == true)
        {
            problems.Add(ProblemRules.ValuePresence, list.Node, _owner, "must", Slot.Name);
        }
        else if (Slot.MinimumCardinality is { } minimum && count < minimum)
        {
            Report("at least", minimum);
        }
        else if (Slot.MaximumCardinality is { } maximum && count > maximum)
        {
            Report("at most", maximum);
        }

        void Report(string limit, int expected) => problems.Add(
            ProblemRules.WrongCardinality, list.Node, Slot.Name, Wording.Values(count), limit, Wording.Are(expected));
    }
}
