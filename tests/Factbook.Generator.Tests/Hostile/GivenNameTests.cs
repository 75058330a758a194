using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Factbook.Generator.Tests.Support;
using Xunit;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>The annotation <c>factbook_name</c> gives names in C# where those of the schema have none, or one for two.</summary>
public sealed class GivenNameTests
{
    private const string Schema = """
        id: https://example.org/languages
        name: languages
        imports: [linkml:types]
        default_range: string
        classes:
          Dataset:
            tree_root: true
            attributes:
              c: {range: "C#", multivalued: true, inlined_as_list: true, annotations: {factbook_name: SharpTexts}}
              "c++": {range: "C++", multivalued: true, inlined_as_list: true, annotations: {factbook_name: PlusTexts}}
          "C#":
            annotations: {factbook_name: SharpText}
            attributes:
              id: {identifier: true}
              名: {required: true, annotations: {factbook_name: Title}}
              kind: {range: Kind}
              other: {range: "C++"}
          "C++":
            annotations: {factbook_name: PlusText}
            attributes:
              id: {identifier: true}
              parts: {range: "C%", multivalued: true, inlined_as_list: true}
          "C%":
            annotations: {factbook_name: Part}
            attributes:
              a: {}
        enums:
          Kind:
            permissible_values:
              "C#": {annotations: {factbook_name: CSharp}}
              "C++": {annotations: {factbook_name: CPlusPlus}}
              日本語: {annotations: {factbook_name: Japanese}}
        """;

    [Fact]
    public void Names_are_those_of_the_annotation_and_values_read_back()
    {
        Assembly assembly = new GeneratorHost()
            .With("schema.yaml", Schema)
            .With("data.yaml", """
                c: [{id: one, 名: x, kind: 日本語, other: two}]
                c++: [{id: two, parts: [{a: y}]}]
                """)
            .Compile();

        object one = Row(assembly, "Sample.SharpTexts");
        Assert.Equal("x", Value(one, "Title"));
        Assert.Equal("Japanese", Value(one, "Kind")!.ToString());
        Assert.Equal("PlusText", Value(one, "Other")!.GetType().Name);
        object part = Assert.Single((IEnumerable<object>)Value(Value(one, "Other")!, "Parts")!);
        Assert.Equal(("Part", "y"), (part.GetType().Name, Value(part, "A")));
    }

    private static object Row(Assembly assembly, string table) =>
        ((IEnumerable<object>)assembly.GetType(table, throwOnError: true)!.GetProperty("All")!.GetValue(null)!).Single();

    private static object? Value(object record, string property) => record.GetType().GetProperty(property)!.GetValue(record);
}
