using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Assembling;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Checks;

/// <summary>Where the way back has a single value, no two records refer to one.</summary>
internal sealed class InverseCheck(ResolvedDataset dataset, DatasetProblems problems) : DatasetCheck(dataset, problems)
{
    private readonly Dictionary<(string Inverse, string Key), DatasetRow> _first = [];

    public override bool Concerns(ClassShape shape) => shape.Definition.Slots.Any(slot => slot.Inverse is not null);

    public override void VisitRow(DatasetRow row)
    {
        foreach (SlotDefinition slot in row.Shape.Definition.Slots.Where(slot => slot.Inverse is not null))
        {
            foreach (ReferenceValue reference in ListValue.ItemsOf(row.Shape.Value(row.Value, slot.Name)).OfType<ReferenceValue>())
            {
                Check(row, slot.Inverse!.Name, reference);
            }
        }
    }

    private void Check(DatasetRow row, string inverse, ReferenceValue reference)
    {
        InverseDefinition? back = Dataset.Find(reference)?.Shape.Definition.Inverses
            .FirstOrDefault(candidate => candidate.Slot.Name == inverse);
        if (back is not { Slot.Multivalued: false })
        {
            return;
        }

        if (!_first.TryGetValue((inverse, reference.Key), out DatasetRow? first))
        {
            _first.Add((inverse, reference.Key), row);
        }
        else if (first != row)
        {
            Problems.AddRelated(
                ProblemRules.InverseNotSingle, row.Place(reference.Node), first.Place(first.Node), inverse, reference.Id, first.Id ?? "");
        }
    }
}
