using System.Linq;
using Factbook.Compiler.CSharp;
using Factbook.Generator.Writing.Printing;

namespace Factbook.Generator.Writing.Records;

/// <summary>Writes the properties of interfaces that a record has with another type.</summary>
/// <param name="types">Spells types.</param>
internal sealed class BridgeWriter(CSharpTypes types)
{
    /// <summary>The explicit implementations.</summary>
    /// <param name="record">The record.</param>
    public string Of(RecordType record) => string.Join("\n\n", record.Bridges.Select(Of));

    private string Of(InterfaceBridge bridge)
    {
        string value = new Conversion(types).Widen(bridge.Own, bridge.Declared, $"this.{bridge.Own.Name}");
        return $"{types.Of(bridge.Declared)} {types.Of(bridge.Interface)}.{bridge.Declared.Name} => {value};";
    }
}
