using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding.Binders;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Binding;

/// <summary>
/// Finds what must be unique inside a single instance: unique keys, and in each list identifiers and keys; in different
/// places one may say more of an instance than the other.
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

            if (IdOf(element, schema.FindShape(element.ClassName)!) is { } id)
            {
                if (!items.Add(id))
                {
                    Report(id);
                }
            }

            Check(element);
        }
    }

    private static Value? IdOf(ObjectValue instance, ClassShape shape)
    {
        Value? id = shape.Key < 0 ? null : instance.Slots[shape.Key];
        return id is InvalidValue ? null : KeyValues.Comparable(id);
    }

    private void Report(Value id) => problems.Add(ProblemRules.DuplicateId, id.Node, ValueText.Of(id) ?? "");
}
