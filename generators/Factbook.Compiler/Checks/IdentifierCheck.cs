using System;
using System.Collections.Generic;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Assembling;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Checks;

/// <summary>An identifier stands for one thing in the whole dataset.</summary>
internal sealed class IdentifierCheck(DatasetIndex dataset, DatasetProblems problems) : DatasetCheck(dataset, problems)
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
        if (First(row, id, isRow) is { } first)
        {
            Problems.AddRelated(ProblemRules.DuplicateId, row.Place(id.Node), first, id.Text);
        }
        else if (!isRow)
        {
            _inner.Add(id.Text, row.Place(id.Node));
        }
    }

    // What was met before and has the same identifier.
    private ProblemPlace? First(DatasetRow row, TextValue id, bool isRow)
    {
        if (_inner.TryGetValue(id.Text, out ProblemPlace? inner))
        {
            return inner;
        }

        return Dataset.Find(id.Text) is { } first && (isRow ? first != row : first.Number <= row.Number)
            ? first.Place(first.Node)
            : null;
    }
}
