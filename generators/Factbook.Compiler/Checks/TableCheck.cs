using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Assembling;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Checks;

/// <summary>
/// A row stands in the table of its class, or of the nearest class it derives from that has one, so that every class has its
/// rows in one place.
/// </summary>
internal sealed class TableCheck(ResolvedDataset dataset, DatasetProblems problems) : DatasetCheck(dataset, problems)
{
    public override bool Concerns(ClassShape shape) => !shape.Definition.IsCore;

    public override void VisitRow(DatasetRow row)
    {
        ClassDefinition root = Dataset.Binder.Root!.Definition;
        string own = root.FindSlot(row.Table)!.Range.Name;
        if (own != row.Shape.Name)
        {
            CheckDescendant(row, root, own);
        }
    }

    private void CheckDescendant(DatasetRow row, ClassDefinition root, string own)
    {
        SlotDefinition? nearer = root.Slots.FirstOrDefault(table => table.Ranges.Count == 1
            && table.Range.Name != own
            && CoreNames.Descends(row.Shape.Definition, table.Range.Name)
            && Dataset.Binder.FindShape(table.Range.Name) is { } shape && CoreNames.Descends(shape.Definition, own));
        if (nearer is not null)
        {
            Value place = row.Value.Slots[row.Shape.Designator]!;
            Problems.Add(ProblemRules.WrongTable, row.Place(place.Node), row.Name, row.Table, nearer.Name);
        }
    }
}
