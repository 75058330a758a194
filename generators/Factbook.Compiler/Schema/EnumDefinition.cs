using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Schema;

/// <summary>A LinkML enum.</summary>
/// <param name="Name">The enum's name.</param>
/// <param name="Description">What it is.</param>
/// <param name="Values">The permissible values in the order of the schema.</param>
/// <param name="Place">Where it is declared.</param>
public sealed record EnumDefinition(
    string Name,
    string? Description,
    EquatableArray<PermissibleValue> Values,
    ProblemPlace Place)
{
    /// <summary>Whether the core module declares it, so that its C# type is in the run-time library.</summary>
    public bool IsCore => CoreModule.Has(Place);

    /// <summary>What documenting metaslots say, such as <c>see_also</c>.</summary>
    public EquatableArray<DocumentationText> Documentation { get; init; }

    /// <summary>The name in C# that the annotation <c>factbook_name</c> gives; <see langword="null"/> where the name itself is turned into one.</summary>
    public string? GivenName { get; init; }

    /// <summary>The name in C#.</summary>
    public string NameInCSharp => GivenName ?? CSharp.CSharpName.Pascal(Name);
}
