using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using Factbook.Compiler;
using Factbook.Compiler.Layout.Usage;
using Factbook.Compiler.Releases;
using Factbook.Generator.Pipeline;
using Factbook.Generator.Writing.Printing;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Writing.Dataset;

/// <summary>
/// Writes what became of retired identifiers: the part of the dataset's class that depends on the lock alone, and such a part
/// of each table whose identifiers are its own.
/// </summary>
/// <param name="scopes">Where they are asked for.</param>
internal sealed class RetiredWriter(RetiredScopes scopes)
{
    private const string Resolution = "global::Factbook.FactResolution";

    private readonly CSharpTypes _types = new(scopes.Namespace!);

    /// <summary>Writes the file.</summary>
    /// <param name="retired">The retired identifiers.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public SourceText Write(EquatableArray<RetiredFact> retired, CancellationToken cancellation)
    {
        CSharpWriter writer = GeneratedFile.Start(scopes.Namespace!, cancellation, [Attribute(retired)]);
        WriteScope(writer, "Facts", "Find", "the dataset", retired.Where(fact => fact.Table is null));
        foreach ((string rootSlot, string name) in scopes.OwnTables)
        {
            WriteScope(writer, name, "All.Find", "the table", retired.Where(fact => fact.Table == rootSlot));
        }

        return writer.ToSourceText();
    }

    // netstandard2.0 lacks the attribute that tells the compiler what the answer says about the resolution.
    private void WriteScope(CSharpWriter writer, string name, string find, string owner, IEnumerable<RetiredFact> retired) => writer.Write($$"""

        public static partial class {{name}}
        {
            /// <summary>Tells what an identifier that was once released stands for now.</summary>
            /// <remarks>It knows the facts that were, too; <c>Find</c> knows those that are.</remarks>
            /// <param name="id">The identifier.</param>
            /// <param name="resolution">The fact, what replaced it, or why there is none.</param>
            /// <returns>Whether {{owner}} has or had such a fact.</returns>
            #if NETCOREAPP
            public static bool TryResolve(
                string? id,
                [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {{Resolution}}? resolution)
            #else
            public static bool TryResolve(string? id, out {{Resolution}}? resolution)
            #endif
            {
                resolution = {{find}}(id) is global::Factbook.IFact fact
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

    private string Attribute(EquatableArray<RetiredFact> retired)
    {
        var lines = new StringBuilder();
        foreach (RetiredFact fact in retired)
        {
            CheckedTexts.AppendLine(lines, [fact.Key, fact.ReplacedBy ?? "", fact.Reason ?? ""]);
        }

        return $"RetiredIdentifiers(typeof({_types.Own("Facts")}), {Literal.Text(lines.ToString())})";
    }

    private string Arm(RetiredFact fact)
    {
        string replacement = fact.ReplacementKey is { } key ? Find(key) : "null";
        return $"{Literal.Text(fact.Id)} => new {Resolution}(id, {replacement}, isRetired: true, {Literal.Text(fact.Reason)}),";
    }

    private string Find(string key)
    {
        foreach ((string rootSlot, string name) in scopes.OwnTables)
        {
            if (key.StartsWith(rootSlot + "/", StringComparison.Ordinal))
            {
                return $"{_types.Own(name)}.All.Find({Literal.Text(key.Substring(rootSlot.Length + 1))})";
            }
        }

        return $"{(scopes.OwnTables.Count == 0 ? "" : _types.Own("Facts") + ".")}Find({Literal.Text(key)})";
    }
}
