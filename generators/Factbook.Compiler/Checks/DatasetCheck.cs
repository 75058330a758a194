using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Assembling;
using Factbook.Compiler.Binding.Values;

namespace Factbook.Compiler.Checks;

/// <summary>A check of the whole dataset. All checks see one walk over the rows, and the end of it.</summary>
internal abstract class DatasetCheck(ResolvedDataset dataset, DatasetProblems problems)
{
    protected ResolvedDataset Dataset => dataset;

    protected DatasetProblems Problems => problems;

    /// <summary>Whether it looks at the rows or instances of a class; most checks are about few classes.</summary>
    public virtual bool Concerns(ClassShape shape) => false;

    /// <summary>Looks at a row.</summary>
    public virtual void VisitRow(DatasetRow row)
    {
    }

    /// <summary>Looks at an instance: a row, or one inside it at any depth.</summary>
    public virtual void VisitInstance(DatasetRow row, ObjectValue instance, ClassShape shape)
    {
    }

    /// <summary>Looks at a dispute.</summary>
    public virtual void VisitDispute(DisputeRecord dispute)
    {
    }

    /// <summary>Comes after every row and dispute.</summary>
    public virtual void Finish()
    {
    }

    /// <summary>Comes last, and only where no error was found: what deserves a second look.</summary>
    public virtual void Advise()
    {
    }
}
