using System.Linq;
using Factbook.Compiler.CSharp;
using Factbook.Generator.Writing.Printing;

namespace Factbook.Generator.Writing.Records;

/// <summary>Writes the documentation of properties.</summary>
internal static class PropertyDocs
{
    /// <summary>What a property says, its unit, and whether sources may differ on it.</summary>
    /// <param name="property">The property.</param>
    public static string Of(PropertyType property)
    {
        string unit = property.Unit is { } symbol ? $"Unit: {symbol}." : "";
        string dispute = property.IsDisputable ? "Sources may differ on it." : "";
        string keys = property.MapKey is { } key ? $"By {key.Name}." : "";
        string remarks = string.Join(" ", new[] { keys, unit, dispute }.Where(remark => remark.Length > 0));
        string summary = Documentation.Summary(property.Description, $"The slot {property.Slot}.");
        return remarks.Length == 0 ? summary : summary + "\n" + Documentation.Remarks(remarks);
    }
}
