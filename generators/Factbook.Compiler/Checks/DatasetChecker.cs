using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Assembling;
using Factbook.Compiler.Checks.Doubles;
using Factbook.Compiler.Checks.Provenance;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Releases;
using Factbook.Compiler.Releases.Checks;

namespace Factbook.Compiler.Checks;

/// <summary>
/// Checks what only the whole dataset can tell: keys, references, provenance, disputes, names, releases. A pure function.
/// </summary>
public static class DatasetChecker
{
    /// <summary>Checks a dataset, also against what has been released of it.</summary>
    /// <param name="dataset">Its rows.</param>
    /// <param name="idLock">What has been released; its own problems are not repeated.</param>
    /// <param name="limits">How large tables may be; the limits of the format where absent.</param>
    /// <returns>
    /// The problems by path and place, at most <see cref="ProblemLimit.PerDataset"/> and one that counts the rest.
    /// Those of the files by themselves are not repeated.
    /// </returns>
    public static EquatableArray<Problem> Check(
        ResolvedDataset dataset,
        IdLock idLock,
        TableLimits? limits = null)
    {
        var problems = new DatasetProblems();
        problems.AddRange(dataset.ClaimProblems);
        DatasetCheck[] checks =
        [
            new IdentifierCheck(dataset, problems),
            new ReferenceCheck(dataset, problems),
            new InverseCheck(dataset, problems),
            new UniqueKeyCheck(dataset, problems),
            new ListKeyCheck(dataset, problems),
            new CodeNameCheck(dataset, problems),
            new CitationCheck(dataset, problems),
            new InferredCheck(dataset, problems),
            new QuantityCheck(dataset, problems),
            new NameCheck(dataset, problems),
            new DisputeCheck(dataset, problems),
            new ClaimCheck(dataset, problems),
            new PickCheck(dataset, problems),
            new MissingDisputedCheck(dataset, problems),
            new LockedTwiceCheck(dataset, problems, idLock),
            new LockedRowCheck(dataset, problems, idLock),
            new VanishedCheck(dataset, problems, idLock),
            new ReplacementCheck(dataset, problems, idLock),
            new LockedEnumCheck(dataset, problems, dataset.Binder.Schema, idLock),
            new TableCheck(dataset, problems),
            new TableSizeCheck(dataset, problems, limits ?? TableLimits.Default),
            new UncitedValueCheck(dataset, problems),
            new FlagCheck(dataset, problems),
            new NotStatedCheck(dataset, problems),
            new SourceUseCheck(dataset, problems),
            new SourceHostCheck(dataset, problems),
            new LikelyDoubleCheck(dataset, problems),
        ];
        var walk = new InstanceWalk(dataset, checks);
        foreach (DatasetRow row in dataset.Rows)
        {
            dataset.Cancellation.ThrowIfCancellationRequested();
            walk.Visit(row);
        }

        foreach (DatasetCheck check in checks)
        {
            foreach (DisputeRecord dispute in dataset.Disputes)
            {
                dataset.Cancellation.ThrowIfCancellationRequested();
                check.VisitDispute(dispute);
            }

            check.Finish();
        }

        Advise(checks, dataset.Files, problems);
        return problems.ToEquatableArray();
    }

    private static void Advise(
        IEnumerable<DatasetCheck> checks, IEnumerable<BoundFile> files, DatasetProblems problems)
    {
        if (problems.HasErrors || files.Any(
            file => !file.IsComplete || file.Problems.Any(problem => problem.Rule.Severity == ProblemSeverity.Error)))
        {
            return;
        }

        foreach (DatasetCheck check in checks)
        {
            check.Advise();
        }
    }
}
