using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Assembling;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Checks;

/// <summary>The values of a unique key occur once in a table.</summary>
internal sealed class UniqueKeyCheck(ResolvedDataset dataset, DatasetProblems problems) : DatasetCheck(dataset, problems)
{
    private readonly Dictionary<(string Table, string Key), Dictionary<EquatableArray<Value?>, DatasetRow>> _first = [];

    public override bool Concerns(ClassShape shape) => shape.Definition.UniqueKeys.Count > 0;

    public override void VisitRow(DatasetRow row)
    {
        foreach (UniqueKeyDefinition key in row.Shape.Definition.UniqueKeys)
        {
            if (KeyValues.Of(key, row.Value, row.Shape) is { } values)
            {
                Check(row, key, values);
            }
        }
    }

    private void Check(DatasetRow row, UniqueKeyDefinition key, EquatableArray<Value?> values)
    {
        if (!_first.TryGetValue((row.Table, key.Name), out Dictionary<EquatableArray<Value?>, DatasetRow>? seen))
        {
            seen = [];
            _first.Add((row.Table, key.Name), seen);
        }

        if (!seen.TryGetValue(values, out DatasetRow? first))
        {
            seen.Add(values, row);
            return;
        }

        Problems.AddRelated(
            ProblemRules.DuplicateUniqueKey,
            row.Place(row.Node),
            first.Place(first.Node),
            row.Shape.Name,
            string.Join(", ", key.Slots),
            string.Join(", ", values.Select(Describe)));
    }

    private static string Describe(Value? value) =>
        value is null ? "none" : ValueText.Of(value) ?? "...";
}
