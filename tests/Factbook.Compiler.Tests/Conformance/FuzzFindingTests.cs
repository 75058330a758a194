using Factbook.Compiler.Tests.Support;
using Xunit;

namespace Factbook.Compiler.Tests.Conformance;

/// <summary>What damaged files brought to light, each as small as it can be.</summary>
public sealed class FuzzFindingTests
{
    [Fact]
    public void A_record_with_an_identifier_is_inlined_by_the_tree_root_alone()
    {
        const string Schema = """
            id: https://example.org/s
            name: s
            imports: [linkml:types]
            classes:
              Root:
                tree_root: true
                attributes:
                  things: {range: Thing, multivalued: true, inlined_as_list: true}
                  parts: {range: Part, multivalued: true, inlined_as_list: true}
              Thing:
                attributes:
                  id: {identifier: true}
                  parts: {range: Part, multivalued: true, inlined_as_list: true}
              Part:
                attributes:
                  id: {identifier: true}
            """;

        new CompilerHost(Schema, "").AssertProblems(
            "schema.yaml(13,7): error FB0229: 'parts' is inlined, but records with identifiers stand in their table and are "
            + "referred to.");
    }
}
