using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factbook.Compiler;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Layout;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Pipeline;

/// <summary>A table, or the full-text index, that is too large for a literal.</summary>
/// <param name="Name">What messages call it.</param>
/// <param name="Data">Its bytes.</param>
internal sealed record LargeTable(string Name, TableBytes Data);

/// <summary>The large tables of a dataset, and what the build does with them.</summary>
/// <param name="Tables">The tables, in the order of the schema, and the index.</param>
/// <param name="AreEmbedded">Whether the project has the targets that embed them.</param>
/// <param name="File">The file that they are embedded from, where the compiler runs.</param>
internal sealed record LargeTables(EquatableArray<LargeTable> Tables, bool AreEmbedded, ResourceFile? File)
{
    /// <summary>Writes the file, and says what stands in the way.</summary>
    /// <returns>The diagnostics.</returns>
    public IEnumerable<Diagnostic> Write()
    {
        if (!AreEmbedded)
        {
            return Tables.Select(table => DiagnosticReporter.OfBuild(
                ProblemRules.TableNotEmbedded, table.Name, Megabytes(table.Data.Count), Megabytes(TableBytes.LargestLiteral)));
        }

        try
        {
            File?.Write(Tables.Select(table => table.Data));
            return [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [DiagnosticReporter.OfBuild(ProblemRules.ResourceNotWritten, File!.Path, exception.Message)];
        }
    }

    private static string Megabytes(int bytes) => FormattableString.Invariant($"{bytes / (double)(1 << 20):0.#}");
}
