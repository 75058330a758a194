using System.Collections.Generic;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Assembling;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Checks;

/// <summary>
/// A name says something and finds one record of a table: two records share a name only where one of them has it as a weak one.
/// </summary>
internal sealed class NameCheck(ResolvedDataset dataset, DatasetProblems problems) : DatasetCheck(dataset, problems)
{
    private readonly Dictionary<(string Table, string Key), (DatasetRow Row, int Node)> _first = [];

    public override bool Concerns(ClassShape shape) => CoreNames.Is(shape.Definition, CoreNames.NameVariant);

    public override void VisitInstance(DatasetRow row, ObjectValue instance, ClassShape shape)
    {
        if (shape.Value(instance, NameVariant.Slots.Text) is not TextValue text)
        {
            return;
        }

        string key = NameKey.Fold(text.Text);
        if (IsEmpty(key))
        {
            Problems.Add(ProblemRules.EmptyName, row.Place(text.Node), text.Text);
        }
        else if (shape.Value(instance, NameVariant.Slots.Kind) is EnumValue { Text: not "weak" })
        {
            Register(row, text, key);
        }
    }

    private void Register(DatasetRow row, TextValue text, string key)
    {
        if (!_first.TryGetValue((row.Table, key), out (DatasetRow Row, int Node) first))
        {
            _first.Add((row.Table, key), (row, text.Node));
        }
        else if (first.Row != row)
        {
            Problems.AddRelated(
                ProblemRules.NameCollision,
                row.Place(text.Node),
                first.Row.Place(first.Node),
                text.Text,
                first.Row.Id ?? first.Row.Shape.Name);
        }
    }

    // Symbols may be a name, punctuation alone is none.
    private static bool IsEmpty(string key)
    {
        foreach (char character in key)
        {
            if (char.IsLetterOrDigit(character) || char.IsSymbol(character) || char.IsSurrogate(character))
            {
                return false;
            }
        }

        return true;
    }
}
