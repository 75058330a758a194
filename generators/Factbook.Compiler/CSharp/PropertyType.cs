namespace Factbook.Compiler.CSharp;

/// <summary>The property that a slot becomes.</summary>
/// <param name="Slot">The slot's name.</param>
/// <param name="Name">The property's name.</param>
/// <param name="Parameter">The name of the constructor's parameter, in records that are built from their values.</param>
/// <param name="Description">What it says.</param>
/// <param name="Item">What a single value is.</param>
/// <param name="IsList">Whether there are many.</param>
/// <param name="IsOptional">Whether it may be absent. Lists are empty instead.</param>
/// <param name="IsDisputable">Whether it is wrapped in <c>Disputed&lt;T&gt;</c>.</param>
/// <param name="IsOverride">Whether a base record declares it.</param>
/// <param name="Unit">The unit of a number.</param>
/// <param name="RangeName">The name of the range in the schema.</param>
/// <param name="Pattern">The regular expression that the schema states for the slot.</param>
public sealed record PropertyType(
    string Slot,
    string Name,
    string Parameter,
    string? Description,
    ItemType Item,
    bool IsList,
    bool IsOptional,
    bool IsDisputable,
    bool IsOverride,
    string? Unit,
    string RangeName,
    string? Pattern)
{
    /// <summary>The type of a present, settled value.</summary>
    public string ValueTypeName => IsList ? $"global::Factbook.FactList<{Item.TypeName}>" : Item.TypeName;

    /// <summary>The property's type.</summary>
    public string TypeName =>
        IsDisputable ? $"global::Factbook.Disputed<{ValueTypeName}>"
        : IsOptional && !IsList ? ValueTypeName + "?"
        : ValueTypeName;
}
