namespace Factbook.Compiler.CSharp;

/// <summary>A C# type by where it is declared and its name; the writers spell it.</summary>
/// <param name="Home">Where it is declared.</param>
/// <param name="Name">Its name, unqualified.</param>
public sealed record TypeReference(TypeHome Home, string Name);

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
