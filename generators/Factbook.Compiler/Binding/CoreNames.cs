using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Binding;

/// <summary>The names of the core module that the compiler gives a meaning to.</summary>
internal static class CoreNames
{
    public const string Agent = "Agent";
    public const string Citation = "Citation";
    public const string Cited = "Cited";
    public const string Claim = "Claim";
    public const string Dated = "Dated";
    public const string Dispute = "Dispute";
    public const string NameVariant = "NameVariant";
    public const string Quantity = "Quantity";
    public const string Source = "Source";

    public const string CitesSlot = "cites";
    public const string ClaimValueSlot = "value";
    public const string CodeNameSlot = "code_name";
    public const string InferredSlot = "inferred";
    public const string NotStatedSlot = "not_stated";

    /// <summary>
    /// Whether a class is the one of that name in the core module, and not a namesake in a dataset without it.
    /// </summary>
    public static bool Is(ClassDefinition definition, string name) => definition.IsCore && definition.Name == name;

    /// <summary>Whether a class is, inherits or mixes in a class of that name.</summary>
    public static bool Descends(ClassDefinition definition, string name)
    {
        foreach (string ancestor in definition.Ancestors)
        {
            if (ancestor == name)
            {
                return true;
            }
        }

        return false;
    }
}
