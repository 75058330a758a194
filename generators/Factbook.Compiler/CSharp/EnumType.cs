
namespace Factbook.Compiler.CSharp;

/// <summary>The C# enum that a LinkML enum becomes.</summary>
/// <param name="EnumName">The enum's name in the schema.</param>
/// <param name="Type">The C# enum.</param>
/// <param name="Description">What it is.</param>
/// <param name="Members">The members.</param>
public sealed record EnumType(string EnumName, TypeReference Type, string? Description, EquatableArray<EnumMember> Members)
{
    /// <summary>Whether the run-time library has it.</summary>
    public bool IsCore => Type.Home == TypeHome.Library;

    /// <summary>The number of a permissible value.</summary>
    /// <param name="text">The value's text, which the enum has.</param>
    /// <returns>The number, or 0 where the enum has no such value.</returns>
    public int NumberOf(string text)
    {
        foreach (EnumMember member in Members)
        {
            if (member.Text == text)
            {
                return member.Number;
            }
        }

        return 0;
    }
}

/// <summary>A member of an enum.</summary>
/// <param name="Text">The permissible value's text in data.</param>
/// <param name="Name">The C# name.</param>
/// <param name="Number">The number, from 1; assigned once and kept.</param>
/// <param name="Description">What it means.</param>
/// <param name="Meaning">The URI or CURIE of the concept.</param>
public sealed record EnumMember(string Text, string Name, int Number, string? Description, string? Meaning);
