using System.Threading;
using Factbook.Compiler;
using Factbook.Compiler.Releases;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Writing;

/// <summary>
/// Writes what became of retired identifiers: the part of the dataset's class that depends on the lock alone.
/// </summary>
internal static class RetiredWriter
{
    private const string Resolution = "global::Factbook.FactResolution";

    /// <summary>Writes the file.</summary>
    /// <param name="namespaceName">The namespace of the generated types.</param>
    /// <param name="retired">The retired identifiers.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static SourceText Write(
        string namespaceName, EquatableArray<RetiredFact> retired, CancellationToken cancellation)
    {
        CSharpWriter writer = GeneratedFile.Start(namespaceName, cancellation);
        writer.Block("public static partial class Facts", () =>
        {
            WriteTryResolve(writer);
            writer.Line();
            WriteRetired(writer, retired);
        });
        return writer.ToSourceText();
    }

    // netstandard2.0 lacks the attribute that tells the compiler what the answer says about the resolution.
    private static void WriteTryResolve(CSharpWriter writer)
    {
        writer.Line("/// <summary>Tells what an identifier that was once released stands for now.</summary>");
        writer.Line("/// <remarks>It knows the facts that were, too; <c>Find</c> knows those that are.</remarks>");
        writer.Line("/// <param name=\"id\">The identifier.</param>");
        writer.Line("/// <param name=\"resolution\">The fact, what replaced it, or why there is none.</param>");
        writer.Line("/// <returns>Whether the dataset has or had such a fact.</returns>");
        writer.Line("#if NETCOREAPP");
        writer.Line("public static bool TryResolve(");
        writer.Line("    string? id,");
        writer.Line($"    [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {Resolution}? resolution)");
        writer.Line("#else");
        writer.Line($"public static bool TryResolve(string? id, out {Resolution}? resolution)");
        writer.Line("#endif");
        writer.Block(null, () =>
        {
            writer.Line("resolution = Find(id) is { } fact");
            writer.Line($"    ? new {Resolution}(fact.Id, fact, isRetired: false, reason: null)");
            writer.Line("    : Retired(id);");
            writer.Line("return resolution is not null;");
        });
    }

    private static void WriteRetired(CSharpWriter writer, EquatableArray<RetiredFact> retired) =>
        writer.Block($"private static {Resolution}? Retired(string? id) => id switch", () =>
        {
            foreach (RetiredFact fact in retired)
            {
                string replacement = fact.ReplacedBy is { } end ? $"Find({Literal.Text(end)})" : "null";
                string reason = Literal.Text(fact.Reason);
                string arguments = $"id, {replacement}, isRetired: true, {reason}";
                writer.Line($"{Literal.Text(fact.Id)} => new {Resolution}({arguments}),");
            }

            writer.Line("_ => null,");
        }, "};");
}
