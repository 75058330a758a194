using Factbook.Compiler.Layout;
using Factbook.Generator.Writing.Printing;

namespace Factbook.Generator.Writing.Tables;

/// <summary>Writes the field that the readers of a table or an index start from: over a literal, or over the resource.</summary>
/// <param name="data">The bytes.</param>
/// <param name="owner">The class that reads them.</param>
/// <param name="writer">Where to write.</param>
internal sealed class DataWriter(TableBytes data, string owner, CSharpWriter writer)
{
    private const string Data = "global::Factbook.CompilerServices.FactData";

    /// <summary>Writes the field.</summary>
    public void Write()
    {
        if (data.IsLarge)
        {
            writer.Write($"""
                internal static readonly {Data} Data = new {Data}(
                    typeof({owner}), size: {Literal.Number(data.Count)}, stamp: {Literal.Int64(data.Stamp)});
                """);
        }
        else
        {
            writer.Write($"internal static readonly {Data} Data = new {Data}(");
            writer.Write(data.AsSpan(), ");");
        }
    }
}
