using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.CSharp;
using Factbook.Generator.Writing.Printing;

namespace Factbook.Generator.Writing.Records;

/// <summary>Writes what makes facts JSON where the framework has System.Text.Json.</summary>
/// <param name="types">Spells types.</param>
internal sealed class JsonConverterWriter(CSharpTypes types)
{
    private const string Converter = "global::Factbook.Serialization.FactJsonConverter";

    /// <summary>The attribute that stands before a record.</summary>
    /// <param name="record">The record of facts.</param>
    public string AttributeOf(RecordType record)
    {
        // The records of the core's classes are internal: users declare the library's type and say where to read it.
        string converter = record.Form == RecordForm.Core
            ? $"{Converter}<{record.Name}>"
            : $"{types.Of(record.Type)}.{NameOf(record)}";
        return $"""
            #if NET8_0_OR_GREATER
            [global::System.Text.Json.Serialization.JsonConverter(typeof({converter}))]
            #endif
            """;
    }

    /// <summary>The converter, which stands within its record.</summary>
    /// <param name="record">The record of facts.</param>
    /// <param name="tableNames">The names of the tables' classes that may have such facts.</param>
    public string ClassOf(RecordType record, IEnumerable<string> tableNames)
    {
        string tables = string.Join(", ", tableNames.Select(name => $"{types.Own(name)}.All"));
        return $$"""
            #if NET8_0_OR_GREATER
            /// <summary>Writes facts of this class as JSON, and reads the same instances back.</summary>
            {{GeneratedFile.Hidden}}
            public sealed class {{NameOf(record)}} : {{Converter}}<{{types.Of(record.Type)}}>
            {
                /// <summary>Makes the converter.</summary>
                public {{NameOf(record)}}() : base(new global::Factbook.FactTable[] { {{tables}} }) { }
            }
            #endif
            """;
    }

    private static string NameOf(RecordType record) => record.Name + "JsonConverter";
}
