using Factbook.Compiler.Layout;
using Factbook.Compiler.Layout.Types;

namespace Factbook.Generator.Writing;

/// <summary>Writes the class that lets a program walk a table without knowing its type.</summary>
internal sealed class TableInfoWriter(TableLayout layout, CSharpWriter writer)
{
    private readonly string _fact = layout.Table.Record.PublicType;
    private readonly RecordType _record = layout.Table.Record;

    /// <summary>Writes the class.</summary>
    public void Write()
    {
        writer.Line();
        writer.Block($"private sealed class TableInfo() : global::Factbook.FactTable<{_fact}>(Cache)", () =>
        {
            writer.Line("internal static readonly TableInfo Instance = new();");
            writer.Line();
            writer.Line($"public override string Name => {Literal.Text(layout.Table.RootSlot)};");
            writer.Line();
            writer.Line($"public override string ClassName => {Literal.Text(_record.ClassName)};");
            writer.Line();
            writer.Line($"public override string Description => {Literal.Text(layout.Table.Description ?? "")};");
            writer.Line();
            writer.Line($"public override string ContentHash => {Literal.Text(layout.ContentHash)};");
            writer.Line();
            writer.Line("public override global::System.Collections.Generic.IReadOnlyList<global::Factbook.SlotInfo> Slots => SlotList.All;");
            WriteGetValue();
            writer.Line();
            writer.Line($"protected override {_fact} MakeRow(int row) => {layout.Table.Name}.Row(row);");
            writer.Line();
            writer.Line(
                $"protected override int FindRow(global::System.ReadOnlySpan<char> id) => Data.{layout.Keys.FindMethod}(id, {layout.Keys.FindArguments});");
        });
        WriteSlots();
    }

    private void WriteGetValue()
    {
        writer.Line();
        writer.Block("public override object? GetValue(global::Factbook.IFact fact, global::Factbook.SlotInfo slot)", () =>
        {
            writer.Line($"var typed = fact as {_fact} ?? throw WrongFact(fact);");
            writer.Block("return slot?.Name switch", () =>
            {
                foreach (PropertyType property in _record.Properties)
                {
                    string value = property.IsDisputable
                        ? $"typed.{property.Name}.TryGet(out var value{property.Name}) ? value{property.Name} : null"
                        : $"typed.{property.Name}";
                    writer.Line($"{Literal.Text(property.Slot)} => {value},");
                }

                writer.Line("_ => throw WrongSlot(slot),");
            }, "};");
        });
    }

    private void WriteSlots()
    {
        writer.Line();
        writer.Block("private static class SlotList", () =>
        {
            writer.Line("internal static readonly global::Factbook.FactList<global::Factbook.SlotInfo> All = global::Factbook.FactList.Create<global::Factbook.SlotInfo>(new global::Factbook.SlotInfo[]");
            writer.Block(null, () =>
            {
                foreach (PropertyType property in _record.Properties)
                {
                    writer.Line(
                        $"new({Literal.Text(property.Slot)}, {Literal.Text(property.Name)}, {Literal.Text(property.Description ?? "")}, "
                        + $"{Literal.Text(property.RangeName)}, global::Factbook.RangeKind.{Kind(property.Item.Kind)}, "
                        + $"required: {Literal.Boolean(!property.IsOptional)}, multivalued: {Literal.Boolean(property.IsList)}, "
                        + $"disputable: {Literal.Boolean(property.IsDisputable)}, "
                        + $"isIdentifier: {Literal.Boolean(property.Slot == _record.IdentifierSlot)}, unit: {Literal.Text(property.Unit)}),");
                }
            }, "});");
        });
    }

    private static string Kind(ItemKind kind) => kind switch
    {
        ItemKind.Enum => "Enum",
        ItemKind.Reference => "Reference",
        ItemKind.Object => "ValueObject",
        ItemKind.Any => "Any",
        _ => "Scalar",
    };
}
