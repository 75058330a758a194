using System;
using System.Collections.Generic;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Index;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Checks;

/// <summary>An identifier stands for one thing in the whole dataset.</summary>
internal sealed class IdentifierCheck(DatasetIndex dataset, DatasetProblems problems) : DatasetCheck(dataset, problems)
{
    private readonly Dictionary<string, (string Path, int Node)> _first = new(StringComparer.Ordinal);

    public override bool Concerns(ClassShape shape) => shape.Identifier >= 0;

    public override void VisitInstance(DatasetRow row, ObjectValue instance, ClassShape shape)
    {
        if (shape.Id(instance) is not { } id)
        {
            return;
        }

        if (_first.TryGetValue(id.Text, out (string Path, int Node) first))
        {
            var related = new ProblemPlace(first.Path, first.Node);
            Problems.AddRelated(ProblemRules.DuplicateId, row.Place(id.Node), related, id.Text);
        }
        else
        {
            _first.Add(id.Text, (row.Path, id.Node));
        }
    }
}
