using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Compiler.CSharp;
using Factbook.Generator.Writing.Printing;
using Factbook.Generator.Writing.Records;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Writing.Types;

/// <summary>Writes the types that no table has to itself: interfaces of mixins, value objects, and records of hierarchies.</summary>
internal static class TypesWriter
{
    /// <summary>Writes the interfaces and the value objects.</summary>
    /// <param name="types">The dataset's types.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public static SourceText WriteValues(DatasetTypes types, CancellationToken cancellation)
    {
        CSharpWriter writer = GeneratedFile.Start(types.Namespace, cancellation);
        CSharpWriter.Each(types.Interfaces, new InterfaceWriter(types, writer).Write)();
        CSharpWriter.Each(
            types.OwnRecords.Where(record => record.Form == RecordForm.Value),
            new ValueRecordWriter(types, writer).Write)();
        return writer.ToSourceText();
    }

    /// <summary>Writes the records of facts that ask readers.</summary>
    /// <param name="types">The dataset's types.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public static SourceText WriteRecords(DatasetTypes types, CancellationToken cancellation)
    {
        CSharpWriter writer = GeneratedFile.Start(types.Namespace, cancellation);
        RecordType[] records = [.. types.Records.Where(record => record.Form == RecordForm.Shared)];
        CSharpWriter.Each(records, new SharedRecordWriter(types, writer).Write)();
        writer.Write($"""

            {new JsonConverterWriter(new CSharpTypes(types.Namespace)).Of(records.Select(record => (record, TablesOf(types, record))))}
            """);
        return writer.ToSourceText();
    }

    private static IEnumerable<string> TablesOf(DatasetTypes types, RecordType record) =>
        (types.FindReference(record.ClassName)?.Targets ?? default).Select(table => table.Name);
}
