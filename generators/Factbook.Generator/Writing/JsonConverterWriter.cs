using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.CSharp;

namespace Factbook.Generator.Writing;

/// <summary>Writes what makes facts JSON where the framework has System.Text.Json.</summary>
internal static class JsonConverterWriter
{
    private const string Converter = "global::Factbook.Serialization.FactJsonConverter";
    private const string Hidden = "global::System.ComponentModel.EditorBrowsable";
    private const string Condition = "#if NET8_0_OR_GREATER";

    /// <summary>Writes the attribute that stands before a record.</summary>
    /// <param name="record">The record of a table, or an abstract one.</param>
    /// <param name="writer">Where to write.</param>
    public static void WriteAttribute(RecordType record, CSharpWriter writer)
    {
        // The records of the core's classes are internal: users declare the library's type and say where to read it.
        string converter = record.IsCore ? $"{Converter}<{record.Name}>" : $"{record.PublicType}.{NameOf(record)}";
        writer.Line(Condition);
        writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({converter}))]");
        writer.Line("#endif");
    }

    /// <summary>Writes the converter within its record.</summary>
    /// <param name="record">The record of a table, or an abstract one.</param>
    /// <param name="namespaceName">The namespace of the tables.</param>
    /// <param name="rootSlots">The tables that have facts of the record, by their slots in the tree root.</param>
    /// <param name="writer">Where to write.</param>
    public static void WriteClass(
        RecordType record, string namespaceName, IEnumerable<string> rootSlots, CSharpWriter writer)
    {
        if (record.IsCore)
        {
            return;
        }

        string tables = string.Join(
            ", ", rootSlots.Select(slot => $"global::{namespaceName}.{CSharpName.Pascal(slot)}.All"));
        writer.Line();
        writer.Line(Condition);
        writer.Line("/// <summary>Writes facts of this class as JSON, and reads the same instances back.</summary>");
        writer.Line($"[{Hidden}(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.Block($"public sealed class {NameOf(record)} : {Converter}<{record.PublicType}>", () =>
        {
            writer.Line("/// <summary>Makes the converter.</summary>");
            writer.Line($"public {NameOf(record)}()");
            writer.Line($"    : base(new global::Factbook.FactTable[] {{ {tables} }})");
            writer.Line("{");
            writer.Line("}");
        });
        writer.Line("#endif");
    }

    private static string NameOf(RecordType record) => record.Name + "JsonConverter";
}
