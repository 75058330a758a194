using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Assembling;
using Factbook.Compiler.Binding.Values;

namespace Factbook.Compiler.Checks;

/// <summary>Takes the checks through rows and all that they hold, each only to the classes that concern it.</summary>
/// <param name="dataset">The rows.</param>
/// <param name="checks">The checks, in order.</param>
internal sealed class InstanceWalk(ResolvedDataset dataset, DatasetCheck[] checks)
{
    private readonly Dictionary<ClassShape, DatasetCheck[]> _concerned = [];

    /// <summary>Visits a row, and the instances in it from the outside in.</summary>
    public void Visit(DatasetRow row)
    {
        DatasetCheck[] concerned = ConcernedBy(row.Shape);
        foreach (DatasetCheck check in concerned)
        {
            check.VisitRow(row);
        }

        Visit(row, row.Value, row.Shape, concerned);
    }

    private void Visit(DatasetRow row, ObjectValue instance)
    {
        ClassShape shape = dataset.Shape(instance);
        Visit(row, instance, shape, ConcernedBy(shape));
    }

    private void Visit(DatasetRow row, ObjectValue instance, ClassShape shape, DatasetCheck[] concerned)
    {
        foreach (DatasetCheck check in concerned)
        {
            check.VisitInstance(row, instance, shape);
        }

        foreach (Value? value in instance.Slots)
        {
            if (value is ObjectValue inner)
            {
                Visit(row, inner);
            }
            else if (value is ListValue list)
            {
                foreach (Value item in list.Items)
                {
                    if (item is ObjectValue element)
                    {
                        Visit(row, element);
                    }
                }
            }
        }
    }

    private DatasetCheck[] ConcernedBy(ClassShape shape)
    {
        if (!_concerned.TryGetValue(shape, out DatasetCheck[]? concerned))
        {
            concerned = [.. checks.Where(check => check.Concerns(shape))];
            _concerned.Add(shape, concerned);
        }

        return concerned;
    }
}
