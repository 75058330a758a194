using System.Linq;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>Reads types.</summary>
internal static class TypeReader
{
    private const string Parser = "factbook_parser";
    private const string Edtf = "edtf";

    internal static TypeDeclaration Read(SchemaElement declared)
    {
        string? parser = DocumentationReader.Annotations(declared, Parser)
            .FirstOrDefault(annotation => annotation.Tag == Parser)?.Value;
        if (parser is not (null or Edtf))
        {
            declared.Report(ProblemRules.BadAnnotation, declared.Place, Parser, $"is {Edtf}, the only parser");
        }

        PlacedName? uri = declared.NameOf("uri");
        PlacedName? typeOf = declared.NameOf("typeof") ?? ByUri(uri);
        if (typeOf is null)
        {
            declared.Report(ProblemRules.SchemaShape, declared.Place, declared.Name, "a type with typeof");
        }

        PlacedName fallback = typeOf ?? new PlacedName("string", declared.Place);
        return new TypeDeclaration(
            declared.Name,
            declared.Text("description"),
            fallback,
            parser == Edtf,
            SlotReader.Constraints(declared, fallback),
            declared.Place,
            DocumentationReader.Read(declared));
    }

    // A type that is based on no other is what its URI says, where that is a type of XML Schema.
    private static PlacedName? ByUri(PlacedName? uri)
    {
        const string Namespace = "http://www.w3.org/2001/XMLSchema#";
        string name = uri?.Name.Replace(Namespace, "xsd:") ?? "";
        string? basis = name switch
        {
            "xsd:string" or "xsd:boolean" or "xsd:decimal" or "xsd:float" or "xsd:double" or "xsd:date" or "xsd:time" =>
                name.Substring("xsd:".Length),
            "xsd:integer" or "xsd:int" or "xsd:long" => "integer",
            "xsd:dateTime" => "datetime",
            "xsd:anyURI" => "uri",
            _ => null,
        };
        return basis is null ? null : new PlacedName(basis, uri!.Place);
    }
}
