using Factbook.Compiler.CSharp;

namespace Factbook.Generator.Writing;

/// <summary>Writes the properties of interfaces that a record has with another type.</summary>
internal static class BridgeWriter
{
    /// <summary>Writes the explicit implementations.</summary>
    /// <param name="record">The record.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(RecordType record, CSharpWriter writer)
    {
        foreach (InterfaceBridge bridge in record.Bridges)
        {
            writer.Line();
            writer.Line($"{bridge.Declared.TypeName} {bridge.Interface}.{bridge.Declared.Name} => {Value(bridge)};");
        }
    }

    private static string Value(InterfaceBridge bridge)
    {
        string own = bridge.Own.Name;
        string value = (bridge.Own.IsDisputable, bridge.Declared.IsDisputable) switch
        {
            (true, false) when bridge.Declared.IsList => $"{own}.TryGet(out var settled) ? settled : {bridge.Declared.ValueTypeName}.Empty",
            (true, false) when bridge.Declared.IsOptional => $"{own}.TryGet(out var settled) ? settled : null",
            (true, false) => $"{own}.Value",
            (false, true) => $"new({own}, null)",
            _ => own,
        };
        bool isOtherList = bridge.Declared.IsList && bridge.Declared.ValueTypeName != bridge.Own.ValueTypeName;
        return isOtherList ? $"global::Factbook.FactList.Wrap(global::System.Linq.Enumerable.ToArray<{bridge.Declared.Item.TypeName}>({value}))" : value;
    }
}
