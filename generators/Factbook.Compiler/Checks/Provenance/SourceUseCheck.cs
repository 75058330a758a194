using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Assembling;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Checks.Provenance;

/// <summary>A source is cited by something, or referred to, and is the only one with its address.</summary>
internal sealed class SourceUseCheck(ResolvedDataset dataset, DatasetProblems problems) : DatasetCheck(dataset, problems)
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly Dictionary<ClassShape, int[]> _slots = [];

    public override bool Concerns(ClassShape shape)
    {
        ClassShape? sources = Dataset.Binder.FindShape(CoreNames.Source);
        _slots[shape] = sources is null ? [] : SlotsOf(shape, sources.Definition);
        return _slots[shape].Length > 0;
    }

    public override void VisitInstance(DatasetRow row, ObjectValue instance, ClassShape shape)
    {
        foreach (int position in _slots[shape])
        {
            switch (instance.Slots[position])
            {
                case ReferenceValue single:
                    _used.Add(single.Key);
                    break;
                case ListValue list:
                    _used.UnionWith(list.Items.OfType<ReferenceValue>().Select(reference => reference.Key));
                    break;
            }
        }
    }

    public override void Advise()
    {
        var first = new Dictionary<string, DatasetRow>(StringComparer.Ordinal);
        foreach (DatasetRow row in Dataset.Rows.Where(row => CoreNames.Is(row.Shape.Definition, CoreNames.Source)))
        {
            if (row.Id is { } id && !_used.Contains(row.Key!))
            {
                Problems.Add(ProblemRules.UnusedSource, row.Place(row.Node), id);
            }

            if (row.Shape.Value(row.Value, Source.Slots.Url) is TextValue url && SourceAddress.Page(url.Text) is { } page)
            {
                CheckAddress(row, url, page, first);
            }
        }
    }

    private void CheckAddress(DatasetRow row, TextValue url, string page, Dictionary<string, DatasetRow> first)
    {
        if (first.TryGetValue(page, out DatasetRow? other))
        {
            Problems.AddRelated(
                ProblemRules.SharedAddress, row.Place(url.Node), other.Place(other.Node), row.Id ?? "", other.Id ?? "");
        }
        else
        {
            first.Add(page, row);
        }
    }

    // The slots that may refer to a source.
    private static int[] SlotsOf(ClassShape shape, ClassDefinition sources) =>
    [
        .. shape.References.Where(position => shape.Definition.Slots[position].Ranges.Any(
            range => sources.Ancestors.Contains(range.Name) || range.Kind == SlotRangeKind.Any)),
    ];
}
