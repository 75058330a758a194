using Factbook.Compiler.Schema;
using Xunit;

namespace Factbook.Compiler.Tests.Schema;

/// <summary>What a type is that is based on no other: what its base in Python or its URI says.</summary>
public sealed class TypeTests
{
    [Theory]
    [InlineData("xsd:string", ScalarKind.Text)]
    [InlineData("xsd:normalizedString", ScalarKind.Text)]
    [InlineData("xsd:token", ScalarKind.Text)]
    [InlineData("xsd:language", ScalarKind.Text)]
    [InlineData("xsd:boolean", ScalarKind.Boolean)]
    [InlineData("xsd:decimal", ScalarKind.Decimal)]
    [InlineData("xsd:float", ScalarKind.Double)]
    [InlineData("xsd:double", ScalarKind.Double)]
    [InlineData("xsd:integer", ScalarKind.Integer)]
    [InlineData("xsd:int", ScalarKind.Integer)]
    [InlineData("xsd:long", ScalarKind.Integer)]
    [InlineData("xsd:short", ScalarKind.Integer)]
    [InlineData("xsd:byte", ScalarKind.Integer)]
    [InlineData("xsd:gYear", ScalarKind.Integer)]
    [InlineData("xsd:date", ScalarKind.Date)]
    [InlineData("xsd:time", ScalarKind.Time)]
    [InlineData("xsd:dateTime", ScalarKind.DateTime)]
    [InlineData("xsd:anyURI", ScalarKind.Text)]
    [InlineData("http://www.w3.org/2001/XMLSchema#integer", ScalarKind.Integer)]
    [InlineData("http://www.w3.org/2001/XMLSchema#dateTime", ScalarKind.DateTime)]
    public void A_type_of_xml_schema_is_what_it_is_there(string uri, ScalarKind kind)
    {
        Assert.Equal(kind, Kind($"uri: \"{uri}\""));
        Assert.Equal(kind, Kind($"type_uri: \"{uri}\""));
    }

    [Theory]
    [InlineData("str", ScalarKind.Text)]
    [InlineData("int", ScalarKind.Integer)]
    [InlineData("float", ScalarKind.Double)]
    [InlineData("Bool", ScalarKind.Boolean)]
    [InlineData("bool", ScalarKind.Boolean)]
    [InlineData("Decimal", ScalarKind.Decimal)]
    [InlineData("XSDDate", ScalarKind.Date)]
    [InlineData("XSDTime", ScalarKind.Time)]
    [InlineData("XSDDateTime", ScalarKind.DateTime)]
    public void A_base_of_python_is_one_of_the_types_of_linkml(string word, ScalarKind kind) => Assert.Equal(kind, Kind($"base: {word}"));

    [Theory]
    [InlineData("URI", "uri")]
    [InlineData("URIorCURIE", "uriorcurie")]
    [InlineData("Curie", "curie")]
    [InlineData("NCName", "ncname")]
    [InlineData("ElementIdentifier", "objectidentifier")]
    [InlineData("NodeIdentifier", "nodeidentifier")]
    public void A_base_of_a_text_brings_its_pattern(string word, string type)
    {
        SchemaModel model = ReadSchema.Model("types: {T: {base: " + word + "}}");

        Assert.NotEmpty(model.FindType("T")!.Patterns);
        Assert.Equal(model.FindType(type)!.Patterns, model.FindType("T")!.Patterns);
    }

    [Fact]
    public void What_it_is_based_on_says_more_than_its_base_and_its_base_more_than_its_uri()
    {
        Assert.Equal(ScalarKind.Decimal, Kind("typeof: decimal, base: int, uri: xsd:date"));
        Assert.Equal(ScalarKind.Integer, Kind("base: int, uri: xsd:date"));
        Assert.Equal(ScalarKind.Date, Kind("base: unheard, uri: xsd:date"));
    }

    [Theory]
    [InlineData("{uri: xsd:duration}")]
    [InlineData("{uri: ex:integer}")]
    [InlineData("{base: unheard}")]
    [InlineData("{description: x}")]
    public void A_type_that_says_nothing_of_the_kind_is_refused(string type) =>
        Assert.Contains("a type with typeof", Assert.Single(ReadSchema.Problems("types: {T: " + type + "}")), System.StringComparison.Ordinal);

    private static ScalarKind Kind(string type) => ReadSchema.Model("types: {T: {" + type + "}}").FindType("T")!.Kind;
}
