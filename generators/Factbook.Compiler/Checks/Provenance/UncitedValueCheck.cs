using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Assembling;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Checks.Provenance;

/// <summary>
/// Where the tree root demands it, a citation or an inference bears out each value, and of several citations each says
/// which values.
/// </summary>
internal sealed class UncitedValueCheck(ResolvedDataset dataset, DatasetProblems problems) : DatasetCheck(dataset, problems)
{
    private readonly bool _isDemanded = ProvenanceAnnotations.DemandsCitedValues(dataset.Binder.Schema);
    private readonly ClassShape? _citations = dataset.Binder.FindShape(CoreNames.Citation);

    public override bool Concerns(ClassShape shape) =>
        _isDemanded && _citations is not null && CoreNames.Descends(shape.Definition, CoreNames.Cited);

    public override void VisitInstance(DatasetRow row, ObjectValue instance, ClassShape shape)
    {
        var values = new CitedValues(instance, shape, _citations!);
        if (values.Supporting.Count > 1)
        {
            foreach (ObjectValue citation in values.Unspecific)
            {
                Value place = _citations!.Value(citation, Citation.Slots.Source) ?? citation;
                Problems.Add(ProblemRules.UnspecificCitation, row.Place(place.Node), row.Name);
            }
        }

        foreach ((int position, _) in values.Values().Where(value => value.By == BorneOut.ByNothing))
        {
            string slot = shape.Definition.Slots[position].Name;
            Problems.Add(ProblemRules.UncitedValue, row.Place(instance.Slots[position]!.Node), slot, row.Name);
        }
    }
}
