using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Analyzers.Knowledge;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factbook.Analyzers.Checks;

/// <summary>Finds datasets whose types C# cannot tell apart, as their namespace is the same.</summary>
internal static class NamespaceCheck
{
    /// <summary>Checks the datasets that a compilation refers to, and its own.</summary>
    /// <param name="context">The compilation.</param>
    /// <param name="datasets">The datasets.</param>
    public static void Check(CompilationAnalysisContext context, KnownDatasets datasets)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (IAssemblySymbol assembly in Datasets(context.Compilation))
        {
            if (datasets.Of(assembly)?.Namespace is not { } name)
            {
                continue;
            }

            if (known.TryGetValue(name, out string? other))
            {
                context.ReportDiagnostic(Diagnostic.Create(Rules.OneNamespace, Location.None, other, assembly.Name, name));
            }
            else
            {
                known.Add(name, assembly.Name);
            }
        }
    }

    // What is referred to under an alias alone is told apart by it.
    private static IEnumerable<IAssemblySymbol> Datasets(Compilation compilation) => compilation.SourceModule.ReferencedAssemblySymbols
        .Where(assembly => compilation.GetMetadataReference(assembly) is not { Properties.Aliases: { IsEmpty: false } aliases }
            || aliases.Contains(MetadataReferenceProperties.GlobalAlias))
        .Append(compilation.Assembly)
        .Where(assembly => assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == nameof(Factbook))));
}
