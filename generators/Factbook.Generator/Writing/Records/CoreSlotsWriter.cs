using System.Linq;
using System.Threading;
using Factbook.Compiler.CSharp;
using Factbook.Generator.Writing.Printing;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Writing.Records;

/// <summary>
/// Writes what the records of the run-time library have from the core module: their slots as typed values, and the properties that
/// the facts of a dataset implement.
/// </summary>
internal static class CoreSlotsWriter
{
    private const string ValueObject = "global::Factbook.IValueObject";

    /// <summary>Writes the file.</summary>
    /// <param name="core">The types of the core module.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public static SourceText Write(DatasetTypes core, CancellationToken cancellation)
    {
        CSharpWriter writer = GeneratedFile.Start(core.Namespace, cancellation);
        var types = new CSharpTypes(core.Namespace);
        foreach (RecordType record in core.Records.Where(record => record.Properties.Count > 0))
        {
            writer.Write($$"""

                partial record {{record.Type.Name}}{{(record.IsFact ? "" : " : " + ValueObject)}}
                {
                    {{(record.IsFact ? AbstractProperties(types, record) : AsValueObject(types, record))}}
                    {{() => new SlotsWriter(types, writer).Write(record)}}
                }
                {{() => new SlotsWriter(types, writer).WriteList(record)}}

                """);
        }

        return writer.ToSourceText();
    }

    /// <summary>What a value object says of itself.</summary>
    /// <param name="types">Spells types.</param>
    /// <param name="record">Its class.</param>
    public static string AsValueObject(CSharpTypes types, RecordType record) => $"""
        string {ValueObject}.ClassName => {Literal.Text(record.ClassName)};
        {(SlotsWriter.HasOwn(record) ? $"global::System.Collections.Generic.IReadOnlyList<global::Factbook.Slot> {ValueObject}.Slots => {SlotsWriter.ListOf(types, record)};" : "")}
        """;

    private static string AbstractProperties(CSharpTypes types, RecordType record) =>
        string.Join("\n\n", record.Properties.Select(property => $$"""
            {{PropertyDocs.Of(property)}}
            public abstract {{types.Of(property)}} {{property.Name}} { get; }
            """));
}
