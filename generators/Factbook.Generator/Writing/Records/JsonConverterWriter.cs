using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.CSharp;
using Factbook.Generator.Writing.Printing;

namespace Factbook.Generator.Writing.Records;

/// <summary>Writes what makes facts JSON where the framework has System.Text.Json, apart from their records.</summary>
/// <param name="types">Spells types.</param>
internal sealed class JsonConverterWriter(CSharpTypes types)
{
    private const string Attribute = "global::System.Text.Json.Serialization.JsonConverter";
    private const string Converter = "global::Factbook.Serialization.FactJsonConverter";

    /// <summary>The converters of records, for the end of a file; nothing where there are no records.</summary>
    /// <param name="records">The records of facts, each with the names of the tables' classes that may have such facts.</param>
    public string Of(IEnumerable<(RecordType Record, IEnumerable<string> Tables)> records)
    {
        string[] converters = [.. records.Select(item => Of(item.Record, item.Tables))];
        return converters.Length == 0 ? "" : $"""
            #if NET8_0_OR_GREATER
            // Facts as JSON, which are read back as the same instances.
            {string.Join("\n", converters)}
            #endif
            """;
    }

    /// <summary>The attribute of a record of the core, which is internal: users declare the library's type and say where to read it.</summary>
    /// <param name="record">The record of facts.</param>
    public static string OfCore(RecordType record) => $"""
        #if NET8_0_OR_GREATER
        [{Attribute}(typeof({Converter}<{record.Name}>))]
        #endif
        """;

    private string Of(RecordType record, IEnumerable<string> tableNames)
    {
        string type = types.Of(record.Type);
        string name = record.Name + "JsonConverter";
        string tables = string.Join(", ", tableNames.Select(table => $"{types.Own(table)}.All"));
        string constructor = $"public {name}() : base(new global::Factbook.FactTable[] {{ {tables} }}) {{ }}";
        return $$"""
            [{{Attribute}}(typeof({{type}}.{{name}}))]
            partial record {{record.Name}} { {{GeneratedFile.Hidden}} public sealed class {{name}} : {{Converter}}<{{type}}> { {{constructor}} } }
            """;
    }
}
