using System;
using Factbook.Compiler.Binding.Mends;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Binding.Binders;

/// <summary>Reads an array of several dimensions: lists within lists.</summary>
/// <param name="shape">How many dimensions it has.</param>
/// <param name="slot">The slot's name, for messages.</param>
/// <param name="bindItem">Reads what stands in the innermost lists.</param>
internal sealed class ArrayBinder(ArrayShape shape, string slot, Func<YamlNode, ProblemList, Value> bindItem)
{
    /// <summary>Reads the array.</summary>
    public Value Bind(YamlNode node, ProblemList problems) => Bind(node, 1, problems);

    private Value Bind(YamlNode node, int depth, ProblemList problems)
    {
        if (node is not YamlSequence list)
        {
            problems.Add(ProblemRules.ListExpected, node.Number, slot, Wording.Shape(node), SlotMend.OfList(node));
            return new InvalidValue(node.Number);
        }

        CheckLength(list, depth, problems);
        // What may but need not have a further dimension has it where its first item is a list.
        bool hasMore = depth < shape.Minimum
            || (!(depth >= shape.Maximum) && list.Items.Count > 0 && list.Items[0] is YamlSequence);
        var items = new Value[list.Items.Count];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = hasMore ? Bind(list.Items[i], depth + 1, problems) : bindItem(list.Items[i], problems);
        }

        return new ListValue(node.Number, new EquatableArray<Value>(items));
    }

    private void CheckLength(YamlSequence list, int depth, ProblemList problems)
    {
        if (depth > shape.Dimensions.Count)
        {
            return;
        }

        ArrayDimension dimension = shape.Dimensions[depth - 1];
        int count = list.Items.Count;
        if (count < dimension.Minimum || count > dimension.Maximum)
        {
            (string limit, int expected) = count < dimension.Minimum ? ("at least", dimension.Minimum.Value) : ("at most", dimension.Maximum!.Value);
            problems.Add(ProblemRules.WrongCardinality, list.Number, slot, Wording.Values(count), limit, Wording.Are(expected));
        }
    }
}
