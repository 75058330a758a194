using System.Linq;
using Factbook.Compiler.CSharp;
using Factbook.Generator.Writing.Printing;

namespace Factbook.Generator.Writing.Records;

/// <summary>Writes the interface of a mixin.</summary>
/// <param name="types">The dataset's types.</param>
/// <param name="writer">Where to write.</param>
internal sealed class InterfaceWriter(DatasetTypes types, CSharpWriter writer)
{
    private readonly CSharpTypes _spelling = new(types.Namespace);

    /// <summary>Writes an interface.</summary>
    /// <param name="type">The interface.</param>
    public void Write(InterfaceType type)
    {
        bool isFact = type.Bases.Any(basis => basis is { Home: TypeHome.Library, Name: "IFact" });
        bool isAgent = type.Bases.Any(basis => basis is { Home: TypeHome.Library, Name: "IAgent" });
        writer.Write($$"""

            {{Documentation.Summary(type.Description, $"The mixin {type.ClassName}.")}}
            {{GeneratedFile.Generated}}
            public interface {{type.Type.Name}}{{CSharpTypes.Bases(_spelling.Of(type.Bases))}}
            {
                {{CSharpWriter.Each(type.Properties, WriteProperty)}}

                {{new InverseWriter(_spelling).Of(type.Inverses)}}
            }
            """);

        void WriteProperty(PropertyType property)
        {
            bool hides = property.Origin == PropertyOrigin.Narrowed
                || (isFact && property.Name is "Id" or "CodeName" or "Table")
                || (isAgent && property.Name == "Name");
            writer.Write($$"""
                {{PropertyDocs.Of(property)}}
                {{(hides ? "new " : "")}}{{_spelling.Of(property)}} {{property.Name}} { get; }
                """);
        }
    }
}
