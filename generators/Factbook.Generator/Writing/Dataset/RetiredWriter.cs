using System.Linq;
using System.Text;
using System.Threading;
using Factbook.Compiler;
using Factbook.Compiler.Layout.Usage;
using Factbook.Compiler.Releases;
using Factbook.Generator.Writing.Printing;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Writing.Dataset;

/// <summary>
/// Writes what became of retired identifiers: the part of the dataset's class that depends on the lock alone.
/// </summary>
internal static class RetiredWriter
{
    private const string Resolution = "global::Factbook.FactResolution";

    /// <summary>Writes the file.</summary>
    /// <param name="namespaceName">The namespace of the generated types.</param>
    /// <param name="retired">The retired identifiers.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public static SourceText Write(
        string namespaceName, EquatableArray<RetiredFact> retired, CancellationToken cancellation)
    {
        CSharpWriter writer = GeneratedFile.Start(namespaceName, cancellation, [Attribute(namespaceName, retired)]);

        // netstandard2.0 lacks the attribute that tells the compiler what the answer says about the resolution.
        writer.Write($$"""
            public static partial class Facts
            {
                /// <summary>Tells what an identifier that was once released stands for now.</summary>
                /// <remarks>It knows the facts that were, too; <c>Find</c> knows those that are.</remarks>
                /// <param name="id">The identifier.</param>
                /// <param name="resolution">The fact, what replaced it, or why there is none.</param>
                /// <returns>Whether the dataset has or had such a fact.</returns>
                #if NETCOREAPP
                public static bool TryResolve(
                    string? id,
                    [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {{Resolution}}? resolution)
                #else
                public static bool TryResolve(string? id, out {{Resolution}}? resolution)
                #endif
                {
                    resolution = Find(id) is { } fact
                        ? new {{Resolution}}(fact.Id, fact, isRetired: false, reason: null)
                        : Retired(id);
                    return resolution is not null;
                }

                private static {{Resolution}}? Retired(string? id) => id switch
                {
                    {{string.Join("\n", retired.Select(Arm))}}
                    _ => null,
                };
            }
            """);
        return writer.ToSourceText();
    }

    private static string Attribute(string namespaceName, EquatableArray<RetiredFact> retired)
    {
        var lines = new StringBuilder();
        foreach (RetiredFact fact in retired)
        {
            CheckedTexts.AppendLine(lines, [fact.Id, fact.ReplacedBy ?? "", fact.Reason ?? ""]);
        }

        return $"RetiredIdentifiers(typeof({new CSharpTypes(namespaceName).Own("Facts")}), {Literal.Text(lines.ToString())})";
    }

    private static string Arm(RetiredFact fact)
    {
        string replacement = fact.ReplacedBy is { } end ? $"Find({Literal.Text(end)})" : "null";
        return $"{Literal.Text(fact.Id)} => new {Resolution}(id, {replacement}, isRetired: true, {Literal.Text(fact.Reason)}),";
    }
}
