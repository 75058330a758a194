using System.Linq;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>Reads types.</summary>
internal static class TypeReader
{
    private const string Parser = "factbook_parser";
    private const string Edtf = "edtf";

    internal static TypeDeclaration Read(SchemaElement declared, SchemaDefaults defaults)
    {
        string? parser = DocumentationReader.Annotations(declared, Parser)
            .FirstOrDefault(annotation => annotation.Tag == Parser)?.Value;
        if (parser is not (null or Edtf))
        {
            declared.Report(ProblemRules.BadAnnotation, declared.Place, Parser, $"is {Edtf}, the only parser");
        }

        PlacedName? uri = declared.NameOf("uri") ?? declared.NameOf("type_uri");
        PlacedName? typeOf = declared.NameOf("typeof") ?? ByBase(declared.NameOf("base")) ?? ByUri(uri);
        EquatableArray<PlacedName> union = declared.Names("union_of");
        if (typeOf is null && union.Count == 0)
        {
            declared.Tolerate(
                ProblemRules.SchemaShape, declared.Place, "It is read as a text.", declared.Name, "a type with typeof");
        }

        PlacedName fallback = typeOf ?? new PlacedName("string", declared.Place);
        return new TypeDeclaration(
            declared.Name,
            declared.Text("description"),
            fallback,
            parser == Edtf,
            ExpressionReader.Read(declared, defaults with { Range = fallback }),
            declared.Place,
            DocumentationReader.Read(declared))
        {
            UnionOf = union,
        };
    }

    // What LinkML calls the types of Python that its own types are made of.
    private static PlacedName? ByBase(PlacedName? stated) => Named(stated, stated?.Name switch
    {
        "str" => "string",
        "int" => "integer",
        "float" => "float",
        "Bool" or "bool" => "boolean",
        "Decimal" => "decimal",
        "XSDDate" => "date",
        "XSDTime" => "time",
        "XSDDateTime" => "datetime",
        "URI" => "uri",
        "URIorCURIE" => "uriorcurie",
        "Curie" => "curie",
        "NCName" => "ncname",
        "ElementIdentifier" => "objectidentifier",
        "NodeIdentifier" => "nodeidentifier",
        _ => null,
    });

    // A type that is based on no other is what its URI says, where that is a type of XML Schema.
    private static PlacedName? ByUri(PlacedName? uri)
    {
        const string Namespace = "http://www.w3.org/2001/XMLSchema#";
        string name = uri?.Name.Replace(Namespace, "xsd:") ?? "";
        return Named(uri, name switch
        {
            "xsd:string" or "xsd:boolean" or "xsd:decimal" or "xsd:float" or "xsd:double" or "xsd:date" or "xsd:time" =>
                name.Substring("xsd:".Length),
            "xsd:normalizedString" or "xsd:token" or "xsd:language" => "string",
            "xsd:integer" or "xsd:int" or "xsd:long" or "xsd:short" or "xsd:byte" or "xsd:gYear" => "integer",
            "xsd:dateTime" => "datetime",
            "xsd:anyURI" => "uri",
            _ => null,
        });
    }

    private static PlacedName? Named(PlacedName? stated, string? basis) =>
        basis is null ? null : new PlacedName(basis, stated!.Place);
}
