using System;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Binding;

/// <summary>
/// The names of the core module's classes, and of the slots that its mixins bring, as data have them. Slots of its other classes are
/// members of the classes in C#, such as <see cref="Dispute.Slots"/>.
/// </summary>
public static class CoreNames
{
    /// <summary>Who acts and has names.</summary>
    public const string Agent = "Agent";

    /// <summary>A source, and the place in it.</summary>
    public const string Citation = "Citation";

    /// <summary>What cites sources.</summary>
    public const string Cited = "Cited";

    /// <summary>What a source states of a disputed value.</summary>
    public const string Claim = "Claim";

    /// <summary>What has a date.</summary>
    public const string Dated = "Dated";

    /// <summary>What sources state differently.</summary>
    public const string Dispute = "Dispute";

    /// <summary>What is not another record that is like it.</summary>
    public const string Distinct = "Distinct";

    /// <summary>What has an identifier.</summary>
    public const string Identified = "Identified";

    /// <summary>A name in one language and spelling.</summary>
    public const string NameVariant = "NameVariant";

    /// <summary>An amount.</summary>
    public const string Quantity = "Quantity";

    /// <summary>A document that facts are from.</summary>
    public const string Source = "Source";

    /// <summary>The identifier.</summary>
    public const string IdSlot = "id";

    /// <summary>The citations of a record.</summary>
    public const string CitesSlot = "cites";

    /// <summary>The value of a claim.</summary>
    public const string ClaimValueSlot = "value";

    /// <summary>The name of a record's member in C#.</summary>
    public const string CodeNameSlot = "code_name";

    /// <summary>The records that a record is not.</summary>
    public const string DifferentFromSlot = "different_from";

    /// <summary>What the inferred values follow from.</summary>
    public const string InferenceSlot = "inference";

    /// <summary>The slots whose values no source states.</summary>
    public const string InferredSlot = "inferred";

    /// <summary>The names of an agent.</summary>
    public const string NamesSlot = "names";

    /// <summary>The slots of which the sources say that they do not know.</summary>
    public const string NotStatedSlot = "not_stated";

    /// <summary>
    /// Whether a class is the one of that name in the core module, and not a namesake in a dataset without it.
    /// </summary>
    /// <param name="definition">The class.</param>
    /// <param name="name">The name.</param>
    public static bool Is(ClassDefinition definition, string name) => definition.IsCore && definition.Name == name;

    /// <summary>Whether a class is, inherits or mixes in a class of that name.</summary>
    /// <param name="definition">The class.</param>
    /// <param name="name">The name.</param>
    public static bool Descends(ClassDefinition definition, string name) => definition.Ancestors.AsSpan().IndexOf(name) >= 0;
}
