using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Assembling;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Checks;

/// <summary>
/// A citation names the passage where the source was read whole, and only there; it supports slots that exist.
/// </summary>
internal sealed class CitationCheck(ResolvedDataset dataset, DatasetProblems problems) : DatasetCheck(dataset, problems)
{
    public override bool Concerns(ClassShape shape) => shape.Definition.Slots.Any(
        slot => slot.Ranges.Any(range => range.Kind is SlotRangeKind.Object or SlotRangeKind.Any));

    public override void VisitInstance(DatasetRow row, ObjectValue instance, ClassShape shape)
    {
        foreach (Value? value in instance.Slots)
        {
            if (value is ObjectValue single)
            {
                CheckIfCitation(row, single, shape);
            }
            else if (value is ListValue list)
            {
                foreach (Value item in list.Items)
                {
                    if (item is ObjectValue element)
                    {
                        CheckIfCitation(row, element, shape);
                    }
                }
            }
        }
    }

    private void CheckIfCitation(DatasetRow row, ObjectValue citation, ClassShape citing)
    {
        if (citation.ClassName != CoreNames.Citation)
        {
            return;
        }

        ClassShape shape = Dataset.Shape(citation);
        if (CoreNames.Is(shape.Definition, CoreNames.Citation))
        {
            CheckLocator(row, citation, shape);
            foreach (TextValue name in SlotNames.Unknown(shape.Value(citation, Citation.Slots.Supports), citing))
            {
                string hint = Suggestions.Hint(name.Text, citing.SlotNames);
                Problems.Add(ProblemRules.UnknownSupportedSlot, row.Place(name.Node), citing.Name, name.Text, hint);
            }
        }
    }

    private void CheckLocator(DatasetRow row, ObjectValue citation, ClassShape shape)
    {
        if (shape.Value(citation, Citation.Slots.Source) is not ReferenceValue reference
            || Dataset.Find(reference) is not { } source
            || source.Shape.Value(source.Value, Source.Slots.Reading) is not EnumValue reading)
        {
            return;
        }

        Value? locator = shape.Value(citation, Citation.Slots.Locator);
        if (reading.Text == "whole" && locator is null)
        {
            Problems.Add(ProblemRules.LocatorMissing, row.Place(reference.Node), reference.Id);
        }
        else if (reading.Text == "excerpt" && locator is not null)
        {
            Problems.Add(ProblemRules.LocatorForExcerpt, row.Place(locator.Node), reference.Id);
        }
    }
}
