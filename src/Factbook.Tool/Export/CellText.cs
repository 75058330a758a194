using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;
using Factbook.Tool.Output;

namespace Factbook.Tool.Export;

/// <summary>The text of a value in a cell that takes values of any kind.</summary>
internal static class CellText
{
    /// <summary>
    /// A scalar as it is, anything with parts as JSON, and as JSON, too, a text that begins as JSON does, so that the two are told apart.
    /// </summary>
    public static string Json(Value value, SchemaModel schema) => ValueText.Of(value) is { } text
        ? text is ['{' or '[' or '"', ..] ? JsonText.Of(writer => writer.WriteStringValue(text), JsonText.OneLine) : text
        : JsonValues.Of(value, schema);
}
