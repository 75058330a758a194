using System.Linq;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>Reads enums.</summary>
internal static class EnumReader
{
    internal static EnumDefinition Read(SchemaElement declared, bool isCore)
    {
        DocumentationReader.Annotations(declared);
        EquatableArray<PermissibleValue> values = declared
            .Children("permissible_values", Metaslots.PermissibleValue)
            .Select(Value)
            .ToEquatableArray();
        if (values.Count == 0)
        {
            declared.Report(ProblemRules.EmptyEnum, declared.Place, declared.Name);
        }

        return new EnumDefinition(declared.Name, declared.Text("description"), isCore, values, declared.Place)
        {
            Documentation = DocumentationReader.Read(declared),
        };
    }

    private static PermissibleValue Value(SchemaElement value)
    {
        DocumentationReader.Annotations(value);
        if (value.NameOf("text") is { } text && text.Name != value.Name)
        {
            value.Report(ProblemRules.SchemaShape, text.Place, "text", $"the key '{value.Name}'");
        }

        return new PermissibleValue(
            value.Name, value.Text("title"), value.Text("description"), value.Text("meaning"), value.Place)
        {
            Documentation = DocumentationReader.Read(value),
        };
    }
}
