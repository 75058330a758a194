using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.CSharp;

/// <summary>A C# type by where it is declared and its name; the writers spell it.</summary>
/// <param name="Home">Where it is declared.</param>
/// <param name="Name">Its name, unqualified.</param>
public sealed record TypeReference(TypeHome Home, string Name)
{
    /// <summary>The type of a class, which is a record.</summary>
    /// <param name="definition">The class.</param>
    public static TypeReference Of(ClassDefinition definition) => new(HomeOf(definition.Place), definition.NameInCSharp);

    /// <summary>The type of an enum.</summary>
    /// <param name="definition">The enum.</param>
    public static TypeReference Of(EnumDefinition definition) => new(HomeOf(definition.Place), definition.NameInCSharp);

    private static TypeHome HomeOf(ProblemPlace place) => CoreModule.Has(place) ? TypeHome.Library : TypeHome.Dataset;
}

/// <summary>Where a C# type is declared.</summary>
public enum TypeHome
{
    /// <summary>The language has a keyword for it.</summary>
    Keyword,

    /// <summary>The namespace <c>System</c>.</summary>
    System,

    /// <summary>The run-time library.</summary>
    Library,

    /// <summary>The dataset's own namespace.</summary>
    Dataset,
}
