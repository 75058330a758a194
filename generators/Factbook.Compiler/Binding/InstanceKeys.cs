using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding.Binders;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Binding;

/// <summary>
/// Finds what must be unique inside a single instance: unique keys, and identifiers, which two instances share only
/// where they stand in different places and are the same.
/// </summary>
internal sealed class InstanceKeys(SchemaBinder schema, ProblemList problems)
{
    // A key belongs to the class that declares it, so that descendants share it.
    private readonly HashSet<(ProblemPlace Declared, string Name, EquatableArray<Value?> Values)> _keys = [];
    private readonly Dictionary<Value, ObjectValue> _byId = [];

    /// <summary>Reports the second and every further instance with the same key.</summary>
    public void Check(ObjectValue instance)
    {
        ClassShape shape = schema.FindShape(instance.ClassName)!;
        CheckId(instance, shape);
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

    private void CheckId(ObjectValue instance, ClassShape shape)
    {
        if (IdOf(instance, shape) is not { } id)
        {
            return;
        }

        if (!_byId.TryGetValue(id, out ObjectValue? first))
        {
            _byId.Add(id, instance);
        }
        else if (!first.Equals(instance))
        {
            Report(id);
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
        var items = new Dictionary<Value, ObjectValue>();
        foreach (Value item in list.Items)
        {
            if (item is not ObjectValue element)
            {
                continue;
            }

            if (IdOf(element, schema.FindShape(element.ClassName)!) is { } id)
            {
                if (!items.TryGetValue(id, out ObjectValue? first))
                {
                    items.Add(id, element);
                }
                else if (first.Equals(element))
                {
                    Report(id);
                }
            }

            Check(element);
        }
    }

    private static Value? IdOf(ObjectValue instance, ClassShape shape)
    {
        Value? id = shape.Identifier < 0 ? null : instance.Slots[shape.Identifier];
        return id is InvalidValue ? null : KeyValues.Comparable(id);
    }

    private void Report(Value id) => problems.Add(ProblemRules.DuplicateId, id.Node, ValueText.Of(id) ?? "");
}
