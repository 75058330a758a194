using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding.Binders;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Binding;

/// <summary>
/// Finds what must be unique inside a single instance: unique keys, in each list identifiers and keys, and in all of it
/// identifiers: in different places one may say more of an instance than the other, but nothing else.
/// </summary>
internal sealed class InstanceKeys(SchemaBinder schema, ProblemList problems)
{
    // A key belongs to the class that declares it, so that descendants share it.
    private readonly HashSet<(ProblemPlace Declared, string Name, EquatableArray<Value?> Values)> _keys = [];

    // What is said in all places of the instances that have identifiers.
    private readonly Dictionary<(string ClassName, Value Id), ObjectValue> _identified = [];

    /// <summary>Reports the second and every further instance with the same key.</summary>
    public void Check(ObjectValue instance) => Check(instance, isDuplicate: false);

    private void Check(ObjectValue instance, bool isDuplicate)
    {
        ClassShape shape = schema.FindShape(instance.ClassName)!;
        if (!isDuplicate && shape.Identifier >= 0 && IdOf(instance, shape) is { } id)
        {
            CheckIdentified(instance, id);
        }

        foreach (UniqueKeyDefinition key in shape.Definition.UniqueKeys)
        {
            CheckKey(key, instance, shape);
        }

        foreach (Value? value in instance.Slots)
        {
            if (value is ObjectValue inner)
            {
                Check(inner);
            }
            else if (value is ListValue list)
            {
                CheckList(list);
            }
        }
    }

    private void CheckKey(UniqueKeyDefinition key, ObjectValue instance, ClassShape shape)
    {
        if (KeyValues.Of(key, instance, shape) is { } values && !_keys.Add((key.Place, key.Name, values)))
        {
            string shown = string.Join(", ", values.Select(value => value is null ? "none" : ValueText.Of(value) ?? "..."));
            string slots = string.Join(", ", key.Slots);
            problems.Add(ProblemRules.DuplicateUniqueKey, instance.Node, instance.ClassName, slots, shown);
        }
    }

    private void CheckList(ListValue list)
    {
        var items = new HashSet<Value>();
        foreach (Value item in list.Items)
        {
            if (item is not ObjectValue element)
            {
                continue;
            }

            Value? id = IdOf(element, schema.FindShape(element.ClassName)!);
            bool isDuplicate = id is not null && !items.Add(id);
            if (isDuplicate)
            {
                Report(id!);
            }

            Check(element, isDuplicate);
        }
    }

    private void CheckIdentified(ObjectValue instance, Value id)
    {
        (string ClassName, Value Id) key = (instance.ClassName, id);
        if (!_identified.TryGetValue(key, out ObjectValue? known))
        {
            _identified.Add(key, instance);
        }
        else if (Contradict(known, instance))
        {
            Report(id);
        }
        else
        {
            _identified[key] = known with
            {
                Slots = known.Slots.Select((value, index) => value ?? instance.Slots[index]).ToEquatableArray(),
            };
        }
    }

    // Single values differ; of lists one may have more than the other.
    private static bool Contradict(ObjectValue first, ObjectValue second)
    {
        for (int i = 0; i < first.Slots.Count; i++)
        {
            bool differ = (first.Slots[i], second.Slots[i]) switch
            {
                (null, _) or (_, null) or (ListValue, _) or (_, ListValue) or (InvalidValue, _) or (_, InvalidValue) => false,
                (ObjectValue one, ObjectValue other) => one.ClassName == other.ClassName && Contradict(one, other),
                (UnresolvedValue, _) or (_, UnresolvedValue) => false,
                var (one, other) => !Equals(KeyValues.Comparable(one), KeyValues.Comparable(other)),
            };
            if (differ)
            {
                return true;
            }
        }

        return false;
    }

    private static Value? IdOf(ObjectValue instance, ClassShape shape)
    {
        Value? id = shape.Key < 0 ? null : instance.Slots[shape.Key];
        return id is InvalidValue ? null : KeyValues.Comparable(id);
    }

    private void Report(Value id) => problems.Add(ProblemRules.DuplicateId, id.Node, ValueText.Of(id) ?? "");
}
