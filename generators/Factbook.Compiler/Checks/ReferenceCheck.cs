using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Assembling;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Checks;

/// <summary>A reference leads to a record of a class that the slot accepts.</summary>
internal sealed class ReferenceCheck(ResolvedDataset dataset, DatasetProblems problems) : DatasetCheck(dataset, problems)
{
    public override bool Concerns(ClassShape shape) => shape.References.Count > 0;

    public override void VisitInstance(DatasetRow row, ObjectValue instance, ClassShape shape)
    {
        foreach (int position in shape.References)
        {
            Value? value = instance.Slots[position];
            if (value is ReferenceValue reference)
            {
                Check(row, shape.Definition.Slots[position], reference);
            }
            else if (value is ListValue list)
            {
                foreach (Value item in list.Items)
                {
                    if (item is ReferenceValue element)
                    {
                        Check(row, shape.Definition.Slots[position], element);
                    }
                }
            }
        }
    }

    private void Check(DatasetRow row, SlotDefinition slot, ReferenceValue reference)
    {
        DatasetRow? target = Dataset.Find(reference);
        if (target is null && Dataset.IsComplete)
        {
            string hint = WithTable(slot, reference) ?? Problems.Hint(reference.Id, Candidates(slot, reference));
            Problems.Add(
                ProblemRules.DanglingReference, row.Place(reference.Node), reference.Id, hint);
        }
        else if (target is not null && ReferenceRanges.Match(slot, reference, target.Shape.Definition) is null)
        {
            Problems.AddRelated(
                ProblemRules.WrongReferenceClass,
                row.Place(reference.Node),
                target.Place(target.Node),
                reference.Id,
                target.Shape.Name,
                slot.Name,
                ReferenceRanges.Describe(slot, reference));
        }
    }

    private IEnumerable<string> Candidates(SlotDefinition slot, ReferenceValue reference)
    {
        foreach (DatasetRow row in Dataset.Rows)
        {
            Dataset.Cancellation.ThrowIfCancellationRequested();
            if (row.Id is not null && ReferenceRanges.Match(slot, reference, row.Shape.Definition) is not null)
            {
                yield return reference.OwnTable is null ? row.Key! : row.Id;
            }
        }
    }

    // Where any record may be meant, those of some tables are named with their table.
    private string? WithTable(SlotDefinition slot, ReferenceValue reference)
    {
        string[] keys =
        [
            .. Dataset.Rows
                .Where(row => row.Id == reference.Id && ReferenceRanges.Match(slot, reference, row.Shape.Definition) is not null)
                .Select(row => $"'{row.Key}'"),
        ];
        return reference.OwnTable is not null || keys.Length == 0 ? null : $" Write it with its table: {string.Join(" or ", keys)}.";
    }
}
