using System.Collections.Generic;
using System.Text.Json;
using Factbook.Compiler;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;

namespace Factbook.Tool.Cases;

/// <summary>
/// Compares the kinds of JSON values with the types of the slots: in YAML a scalar is what the schema says, but JSON
/// itself tells <c>"3"</c> from <c>3</c>.
/// </summary>
internal sealed class JsonKinds(JsonNodes nodes, SchemaModel schema)
{
    private readonly List<Problem> _problems = [];

    /// <summary>Finds the values whose kind is not that of their slot.</summary>
    public IReadOnlyList<Problem> Check(ObjectValue instance)
    {
        Visit(instance);
        return _problems;
    }

    private void Visit(ObjectValue instance)
    {
        ClassDefinition definition = schema.FindClass(instance.ClassName)!;
        for (int i = 0; i < instance.Slots.Count; i++)
        {
            // Of several ranges the compiler takes the first that fits the text, which may be another than JSON means.
            if (instance.Slots[i] is { } value && definition.Slots[i].Ranges.Count == 1)
            {
                Visit(value);
            }
        }
    }

    private void Visit(Value value)
    {
        switch (value)
        {
            case ObjectValue inner:
                Visit(inner);
                break;
            case ListValue list:
                foreach (Value item in list.Items)
                {
                    Visit(item);
                }

                break;
            default:
                Compare(value);
                break;
        }
    }

    private void Compare(Value value)
    {
        JsonValueKind kind = nodes.Kind(value.Node);
        (bool fits, string expected) = value switch
        {
            IntegerValue or DecimalValue or DoubleValue => (kind == JsonValueKind.Number, "a number"),
            BooleanValue => (kind is JsonValueKind.True or JsonValueKind.False, "true or false"),
            TextValue or EnumValue or ReferenceValue or DateValue or DateTimeValue or TimeValue or EdtfValue =>
                (kind == JsonValueKind.String, "a text in quotes"),
            _ => (true, ""),
        };
        if (!fits)
        {
            _problems.Add(new Problem(
                ProblemRules.WrongScalar,
                new ProblemPlace(nodes.File.Path, value.Node),
                EquatableArray.Of(nodes.Text(value.Node), expected)));
        }
    }
}
