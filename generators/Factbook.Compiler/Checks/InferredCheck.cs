using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Assembling;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Checks;

/// <summary>What is said to be inferred is a slot of the record.</summary>
internal sealed class InferredCheck(ResolvedDataset dataset, DatasetProblems problems) : DatasetCheck(dataset, problems)
{
    public override bool Concerns(ClassShape shape) =>
        CoreNames.Descends(shape.Definition, CoreNames.Cited) || CoreNames.Is(shape.Definition, CoreNames.Source);

    public override void VisitInstance(DatasetRow row, ObjectValue instance, ClassShape shape)
    {
        foreach (TextValue name in SlotNames.Unknown(shape.Value(instance, CoreNames.InferredSlot), shape))
        {
            string hint = Suggestions.Hint(name.Text, shape.SlotNames);
            Problems.Add(ProblemRules.UnknownInferredSlot, row.Place(name.Node), shape.Name, name.Text, hint);
        }
    }
}
