using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding.Binders;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Binding;

/// <summary>
/// Finds what must be unique inside a single instance: unique keys in all of it, identifiers in each of its lists.
/// </summary>
internal sealed class InstanceKeys(SchemaBinder schema, ProblemList problems)
{
    // A key belongs to the class that declares it, so that descendants share it.
    private readonly HashSet<(ProblemPlace Declared, string Name, EquatableArray<Value?> Values)> _keys = [];

    /// <summary>Reports the second and every further instance with the same key.</summary>
    public void Check(ObjectValue instance)
    {
        ClassShape shape = schema.FindShape(instance.ClassName)!;
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
        Value?[] values = [.. key.Slots.Select(slot => shape.Value(instance, slot))];
        bool isIncomparable = Array.Exists(values, value => value is InvalidValue)
            || (key.ConsiderNullsInequal && Array.Exists(values, value => value is null));
        if (!isIncomparable && !_keys.Add((key.Place, key.Name, new(values))))
        {
            string shown = string.Join(", ", values.Select(value => value is null ? "none" : ValueText.Of(value) ?? "..."));
            string slots = string.Join(", ", key.Slots);
            problems.Add(ProblemRules.DuplicateUniqueKey, instance.Node, instance.ClassName, slots, shown);
        }
    }

    private void CheckList(ListValue list)
    {
        var ids = new HashSet<Value>();
        foreach (Value item in list.Items)
        {
            if (item is not ObjectValue element)
            {
                continue;
            }

            ClassShape shape = schema.FindShape(element.ClassName)!;
            Value? id = shape.Identifier < 0 ? null : element.Slots[shape.Identifier];
            if (id is not (null or InvalidValue) && !ids.Add(id))
            {
                problems.Add(ProblemRules.DuplicateId, id.Node, ValueText.Of(id) ?? "");
            }

            Check(element);
        }
    }
}
