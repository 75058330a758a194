using System.Collections.Generic;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Assembling;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Checks;

/// <summary>A code name can be the name of a C# member of its table's class, and is that of one fact.</summary>
internal sealed class CodeNameCheck(ResolvedDataset dataset, DatasetProblems problems) : DatasetCheck(dataset, problems)
{
    private readonly Dictionary<(string Table, string Name), (string Path, int Node)> _first = [];
    private readonly PatternCache _patterns = new();

    public override bool Concerns(ClassShape shape) => shape.Position(CoreNames.CodeNameSlot) >= 0;

    public override void VisitRow(DatasetRow row)
    {
        if (row.Shape.Value(row.Value, CoreNames.CodeNameSlot) is not TextValue name)
        {
            return;
        }

        ProblemPlace place = row.Place(name.Node);
        if (!ReservedNames.IsMemberName(name.Text))
        {
            if (FitsPattern(row, name))
            {
                Problems.Add(ProblemRules.InvalidCodeName, place, name.Text);
            }
        }
        else if (ReservedNames.IsReserved(name.Text, Dataset.NameInCSharp(row.Table), row.Shape.Definition))
        {
            Problems.Add(ProblemRules.ReservedCodeName, place, name.Text);
        }
        else if (_first.TryGetValue((row.Table, name.Text), out (string Path, int Node) first))
        {
            var related = new ProblemPlace(first.Path, first.Node);
            Problems.AddRelated(ProblemRules.DuplicateCodeName, place, related, name.Text);
        }
        else
        {
            _first.Add((row.Table, name.Text), (row.Path, name.Node));
        }
    }

    /// <summary>
    /// Whether the schema's own pattern has nothing against the name; else it was reported with the file.
    /// </summary>
    private bool FitsPattern(DatasetRow row, TextValue name)
    {
        SlotDefinition slot = row.Shape.Definition.Slots[row.Shape.Position(CoreNames.CodeNameSlot)];
        return slot.Pattern is not { } pattern || _patterns.Matches(pattern, name.Text) == true;
    }
}
