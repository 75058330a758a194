using System.Linq;
using Factbook.Compiler;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Checks;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Releases;
using Factbook.Compiler.Schema;

namespace Factbook.Generator.Pipeline;

/// <summary>What becomes of a resolved dataset, which itself is no value and is not kept.</summary>
/// <param name="Dataset">The rows by table.</param>
/// <param name="Problems">What is wrong with the schema, the rows and the lock.</param>
internal sealed record CheckedDataset(DatasetModel Dataset, EquatableArray<Problem> Problems)
{
    /// <summary>Assembles and checks a dataset.</summary>
    /// <param name="resolved">The dataset.</param>
    /// <param name="schema">Its schema.</param>
    /// <param name="idLock">What has been released of it.</param>
    public static CheckedDataset Of(ResolvedDataset resolved, SchemaModel schema, IdLock idLock) => new(
        DatasetAssembler.Assemble(resolved, idLock),
        ProblemLimit.Cap(schema.Problems)
            .Concat(resolved.Files.SelectMany(file => file.Problems))
            .Concat(ProblemLimit.Cap(idLock.Problems))
            .Concat(DatasetChecker.Check(resolved, idLock))
            .ToEquatableArray());
}
