using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Factbook.Guard.Tests.Running;

/// <summary>Compiles what was generated for many datasets together, which takes much less time than one by one.</summary>
internal static class JointCompilation
{
    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, deterministic: true, concurrentBuild: false);

    /// <summary>Compiles; a warning is a fault, too, as the projects of users may treat them as errors.</summary>
    /// <param name="generated">What was generated.</param>
    /// <param name="target">What it is compiled for.</param>
    /// <returns>The assembly of the datasets that compile, and what the compiler says about the others.</returns>
    public static (byte[] Assembly, Dictionary<GuardFiles, string> Faults) Compile(
        IReadOnlyList<Generation> generated, TargetPlatform target)
    {
        var faults = new Dictionary<GuardFiles, string>();
        while (true)
        {
            Dictionary<SyntaxTree, GuardFiles> owners = generated
                .Where(generation => !faults.ContainsKey(generation.Files))
                .SelectMany(generation => generation.Trees.Select(tree => (tree, generation.Files)))
                .ToDictionary(owned => owned.tree, owned => owned.Files);
            using var assembly = new MemoryStream();
            Diagnostic[] found =
            [
                .. CSharpCompilation.Create("Guard", owners.Keys, target.References, Options).Emit(assembly).Diagnostics
                    .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning),
            ];
            if (found.Length == 0)
            {
                return (assembly.ToArray(), faults);
            }

            if (found.FirstOrDefault(diagnostic => diagnostic.Location.SourceTree is null) is { } general)
            {
                throw new InvalidOperationException(general.ToString());
            }

            foreach (IGrouping<GuardFiles, Diagnostic> ofFiles in found.GroupBy(diagnostic => owners[diagnostic.Location.SourceTree!]))
            {
                faults[ofFiles.Key] = string.Join('\n', ofFiles.Select(Show).Distinct().Take(12));
            }
        }
    }

    private static string Show(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        string line = diagnostic.Location.SourceTree!.GetText().Lines[place.StartLinePosition.Line].ToString().Trim();
        string message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        return $"{Path.GetFileName(place.Path)}({place.StartLinePosition.Line + 1}): {diagnostic.Id}: {message}\n    {line}";
    }
}
