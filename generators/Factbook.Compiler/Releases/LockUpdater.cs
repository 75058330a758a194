using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Checks;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Releases;

/// <summary>Locks what a release adds. A pure function; safe for any number of threads.</summary>
public static class LockUpdater
{
    /// <summary>Makes the lock file of the next release.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="files">The data files, bound to it.</param>
    /// <param name="released">The lock of the last release, or <see cref="IdLock.Empty"/>.</param>
    /// <returns>
    /// The old lock with every identifier, code name and enum member that is new. Refused, without a text, where
    /// anything is wrong: with what was released and is gone without a tombstone, and with the schema and the data
    /// themselves. Problems of their YAML are the caller's to look at, as everywhere.
    /// </returns>
    public static LockUpdate Update(SchemaModel schema, IReadOnlyList<BoundFile> files, IdLock released)
    {
        var resolved = new ResolvedDataset(schema, files);
        EquatableArray<Problem> problems = schema.Problems
            .Concat(files.SelectMany(file => file.Problems))
            .Concat(released.Problems)
            .Concat(DatasetChecker.Check(resolved, released))
            .OrderBy(problem => problem, Comparer<Problem>.Create(ProblemOrder.Compare))
            .ToEquatableArray();
        bool isRefused = problems.Any(problem => problem.Rule.Severity == ProblemSeverity.Error)
            || files.Any(file => !file.IsComplete);
        return isRefused
            ? new LockUpdate(null, problems)
            : new LockUpdate(
                IdLockWriter.Write(LockMerger.Merge(released, schema, DatasetAssembler.Assemble(resolved, released))),
                problems);
    }
}
