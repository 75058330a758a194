namespace Factbook.Compiler.Schema.Reading;

/// <summary>An enum as a schema declares it.</summary>
/// <param name="Definition">The enum with the values that it lists itself.</param>
internal sealed record EnumDeclaration(EnumDefinition Definition)
{
    /// <summary>Enums whose values are its own too.</summary>
    public EquatableArray<PlacedName> Inherits { get; init; }

    /// <summary>Expressions whose values are its own too.</summary>
    public EquatableArray<EnumDeclaration> Includes { get; init; }

    /// <summary>Expressions whose values are not its own.</summary>
    public EquatableArray<EnumDeclaration> Excludes { get; init; }

    /// <summary>The word that takes values from elsewhere, if there is one.</summary>
    public string? OpenBy { get; init; }
}
