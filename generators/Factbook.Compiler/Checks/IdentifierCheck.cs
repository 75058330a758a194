using System;
using System.Collections.Generic;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Assembling;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Checks;

/// <summary>An identifier stands for one thing in the whole dataset, or in its table where identifiers are its own.</summary>
internal sealed class IdentifierCheck(ResolvedDataset dataset, DatasetProblems problems) : DatasetCheck(dataset, problems)
{
    // Instances inside rows, where no row with their identifier came before them; the dataset knows the rows.
    private readonly Dictionary<string, ProblemPlace> _inner = new(StringComparer.Ordinal);

    public override bool Concerns(ClassShape shape) => shape.Identifier >= 0;

    public override void VisitInstance(DatasetRow row, ObjectValue instance, ClassShape shape)
    {
        if (shape.Id(instance) is not { } id)
        {
            return;
        }

        bool isRow = ReferenceEquals(instance, row.Value);
        string key = shape.KeyOf(instance)!;
        if (First(row, key, isRow) is { } first)
        {
            Problems.AddRelated(ProblemRules.DuplicateId, row.Place(id.Node), first, id.Text);
        }
        else if (!isRow)
        {
            _inner.Add(key, row.Place(id.Node));
        }
    }

    // What was met before and has the same identifier.
    private ProblemPlace? First(DatasetRow row, string key, bool isRow)
    {
        if (_inner.TryGetValue(key, out ProblemPlace? inner))
        {
            return inner;
        }

        return Dataset.Find(key) is { } first && (isRow ? first != row : first.Number <= row.Number)
            ? first.Place(first.Node)
            : null;
    }
}
