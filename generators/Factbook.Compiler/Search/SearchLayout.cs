using Factbook.Compiler.CSharp;
using Factbook.Compiler.Layout;
using Factbook.CompilerServices;

namespace Factbook.Compiler.Search;

/// <summary>A full-text index ready to be written: its bytes, and where everything stands in them.</summary>
public sealed record SearchLayout
{
    /// <summary>The namespace of the generated types.</summary>
    public required string Namespace { get; init; }

    /// <summary>The tables by the names of their static classes, with the types of their facts.</summary>
    public EquatableArray<(string Name, TypeReference Fact)> Tables { get; init; }

    /// <summary>The number of the first document of each table and, at the end, of all documents.</summary>
    public EquatableArray<int> Starts { get; init; }

    /// <summary>Where the parts of the index stand.</summary>
    public required SearchSection Section { get; init; }

    /// <summary>The bytes of the index.</summary>
    public required TableBytes Data { get; init; }
}
