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

        PlacedName? typeOf = declared.NameOf("typeof");
        if (typeOf is null)
        {
            declared.Report(ProblemRules.SchemaShape, declared.Place, declared.Name, "a type with typeof");
        }

        // The URI names the type elsewhere; here only its form matters.
        _ = declared.Text("uri");
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
}
