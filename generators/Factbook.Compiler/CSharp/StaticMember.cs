namespace Factbook.Compiler.CSharp;

/// <summary>The static member that gives one fact.</summary>
/// <param name="Name">The fact's code name.</param>
/// <param name="Row">The fact's row.</param>
/// <param name="Type">The fact's type.</param>
/// <param name="Summary">What it says, for the documentation.</param>
/// <param name="Sources">Source and locator of each citation, for the documentation.</param>
public sealed record StaticMember(string Name, int Row, TypeReference Type, string? Summary, EquatableArray<string> Sources)
{
    /// <summary>The properties on whose values sources differ, for the documentation.</summary>
    public EquatableArray<string> Disputed { get; init; }
}
