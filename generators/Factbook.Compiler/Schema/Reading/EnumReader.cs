using System.Linq;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>Reads enums.</summary>
internal static class EnumReader
{
    // What makes an enum a question to somebody else's terminology.
    private static readonly string[] Sources =
        ["reachable_from", "matches", "concepts", "code_set", "code_set_tag", "code_set_version", "pv_formula"];

    internal static EnumDeclaration Read(SchemaElement declared)
    {
        EquatableArray<Annotation> annotations = DocumentationReader.Annotations(declared, NameAnnotation.Tag);
        EquatableArray<PermissibleValue> values = declared
            .Children("permissible_values", Metaslots.PermissibleValue)
            .Select(Value)
            .ToEquatableArray();
        var definition = new EnumDefinition(declared.Name, declared.Text("description"), values, declared.Place)
        {
            Documentation = DocumentationReader.Read(declared),
            GivenName = NameAnnotation.Of(declared, annotations),
        };
        return new EnumDeclaration(definition)
        {
            Inherits = declared.Names("inherits"),
            Includes = Parts(declared, "include"),
            Excludes = Parts(declared, "minus"),
            OpenBy = Sources.FirstOrDefault(word => declared.Find(word) is not null),
        };
    }

    private static EquatableArray<EnumDeclaration> Parts(SchemaElement declared, string word) => declared
        .Items(word, "a list of enum expressions")
        .Select(item => Read(declared.Item(declared.Name, item, Metaslots.Enum)))
        .ToEquatableArray();

    private static PermissibleValue Value(SchemaElement value)
    {
        EquatableArray<Annotation> annotations = DocumentationReader.Annotations(value, NameAnnotation.Tag);
        return new PermissibleValue(
            value.Name, value.Text("title"), value.Text("description"), value.Text("meaning"), value.Place)
        {
            Documentation = DocumentationReader.Read(value),
            GivenName = NameAnnotation.Of(value, annotations),
        };
    }
}
