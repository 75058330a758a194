using System.Linq;
using Factbook.Compiler;
using Factbook.Compiler.CSharp;

namespace Factbook.Generator.Pipeline;

/// <summary>Where retired identifiers are asked for: in the dataset, and in each table whose identifiers are its own.</summary>
/// <param name="Namespace">The namespace of the generated types; <see langword="null"/> where they cannot be written.</param>
/// <param name="OwnTables">The tables, by their names in the schema and in C#.</param>
internal sealed record RetiredScopes(string? Namespace, EquatableArray<(string RootSlot, string Name)> OwnTables)
{
    /// <summary>The scopes of a dataset.</summary>
    /// <param name="types">Its types.</param>
    public static RetiredScopes Of(DatasetTypes types) => new(
        types.CanBeWritten ? types.Namespace : null,
        types.Tables.Where(table => table.HasOwnIds).Select(table => (table.RootSlot, table.Name)).ToEquatableArray());
}
