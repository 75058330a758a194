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
            types.Records.Where(record => record is { IsCore: false, Form: RecordForm.Value }),
            new ValueRecordWriter(types, writer).Write)();
        return writer.ToSourceText();
    }

    /// <summary>Writes the records of facts that ask readers.</summary>
    /// <param name="types">The dataset's types.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public static SourceText WriteRecords(DatasetTypes types, CancellationToken cancellation)
    {
        CSharpWriter writer = GeneratedFile.Start(types.Namespace, cancellation);
        CSharpWriter.Each(
            types.Records.Where(record => record.Form == RecordForm.Shared),
            new SharedRecordWriter(types, writer).Write)();
        return writer.ToSourceText();
    }
}
