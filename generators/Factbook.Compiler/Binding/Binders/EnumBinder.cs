using System;
using System.Collections.Generic;
using Factbook.Compiler.Binding.Mends;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Binding.Binders;

/// <summary>Reads a permissible value of an enum.</summary>
internal sealed class EnumBinder : RangeBinder
{
    private readonly string _name;
    private readonly Notation _notation;
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    public EnumBinder(EnumDefinition definition, Notation notation)
    {
        _notation = notation;
        _name = definition.Name;
        foreach (PermissibleValue value in definition.Values)
        {
            _texts[value.Text] = value.Text;
        }
    }

    public override string Expectation => "a value of " + _name;

    public override Value Bind(YamlNode node, string slot, ProblemList problems)
    {
        if (node is not YamlScalar scalar)
        {
            problems.Add(ProblemRules.SingleExpected, node.Number, slot, Wording.Shape(node), SlotMend.OfCollection(node));
            return new InvalidValue(node.Number);
        }

        if (!_notation.Allows(scalar, ScalarKind.Text))
        {
            problems.Add(ProblemRules.WrongScalar, node.Number, scalar.Text, Expectation, Notations.Mend(scalar));
            return new InvalidValue(node.Number);
        }

        if (_texts.TryGetValue(scalar.Text, out string? text))
        {
            return new EnumValue(node.Number, _name, text);
        }

        problems.Add(
            ProblemRules.NotPermissible,
            node.Number,
            scalar.Text,
            _name,
            problems.IsTrial ? "" : Suggestions.Hint(scalar.Text, _texts.Keys));
        return new InvalidValue(node.Number);
    }
}
