using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Assembling;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Checks.Provenance;

/// <summary>
/// The sources of one site have one publisher and are of one kind, unless they are copies or their kind is that of the
/// text and not of who publishes it.
/// </summary>
internal sealed class SourceHostCheck(ResolvedDataset dataset, DatasetProblems problems) : DatasetCheck(dataset, problems)
{
    private static readonly string[] KindsOfTexts = ["statistics", "legal_act", "academic", "dataset", "social"];

    private readonly Dictionary<string, List<DatasetRow>> _byHost = new(StringComparer.Ordinal);

    public override bool Concerns(ClassShape shape) => CoreNames.Is(shape.Definition, CoreNames.Source);

    public override void VisitRow(DatasetRow row)
    {
        if (Slot(row, Source.Slots.Url.Name) is TextValue url
            && SourceAddress.Host(url.Text) is { } host
            && Slot(row, Source.Slots.IsCopy.Name) is not BooleanValue { Truth: true })
        {
            if (!_byHost.TryGetValue(host, out List<DatasetRow>? rows))
            {
                rows = [];
                _byHost.Add(host, rows);
            }

            rows.Add(row);
        }
    }

    public override void Advise()
    {
        foreach (KeyValuePair<string, List<DatasetRow>> site in _byHost)
        {
            Compare(site.Key, Source.Slots.Publisher.Name, site.Value);
            Compare(site.Key, Source.Slots.Kind.Name, site.Value.Where(
                row => Slot(row, Source.Slots.Kind.Name) is not EnumValue kind || !KindsOfTexts.Contains(kind.Text)));
        }
    }

    // What most have is taken for right; to have none is less than to have any.
    private void Compare(string host, string slot, IEnumerable<DatasetRow> rows)
    {
        IGrouping<string?, DatasetRow>[] groups =
        [
            .. rows.GroupBy(row => Text(Slot(row, slot)))
                .OrderBy(group => group.Key is null)
                .ThenByDescending(group => group.Count())
                .ThenBy(group => group.Key, StringComparer.Ordinal),
        ];
        foreach (DatasetRow row in groups.Skip(1).SelectMany(group => group))
        {
            DatasetRow usual = groups[0].First();
            Problems.AddRelated(
                ProblemRules.SiteDiffers,
                row.Place(Slot(row, slot)?.Node ?? row.Node),
                usual.Place(Slot(usual, slot)!.Node),
                slot,
                row.Id ?? "",
                Text(Slot(row, slot)) ?? "none",
                host,
                groups[0].Key!);
        }
    }

    private static Value? Slot(DatasetRow row, string name) => row.Shape.Value(row.Value, name);

    private static string? Text(Value? value) => value switch
    {
        EnumValue member => member.Text,
        ReferenceValue reference => reference.Id,
        _ => null,
    };
}
