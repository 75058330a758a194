using Factbook.Compiler.CSharp;
using Factbook.Compiler.Layout;

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
        string facts = $"global::System.Collections.Generic.IEnumerable<{_fact}>";
        writer.Block($"private sealed class TableInfo : global::Factbook.FactTable<{_fact}>, {facts}", () =>
        {
            writer.Line("internal static readonly TableInfo Instance = new();");
            writer.Line();
            writer.Line("private TableInfo()");
            writer.Line("    : base(Cache)");
            writer.Line("{");
            writer.Line("}");
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
            WriteWalk(facts);
            WriteGetValue();
            WriteReverseLookUps();
            writer.Line();
            writer.Line($"protected override {_fact} MakeRow(int row) => global::{layout.Namespace}.{layout.Table.Name}.Row(row);");
            writer.Line();
            writer.Line(
                $"protected override int FindRow(global::System.ReadOnlySpan<char> id) => Data.{layout.Keys.FindMethod}(id, {layout.Keys.FindArguments});");
            WriteWalkClass();
        });
        writer.Line();
        SlotWriter.WriteList(_record, writer);
    }

    // Here, though the class of all tables has a walk, too: code that all classes of facts share is not compiled into the
    // loops of LINQ, which take more than twice as long with it.
    private void WriteWalk(string facts)
    {
        writer.Line();
        writer.Line($"global::System.Collections.Generic.IEnumerator<{_fact}> {facts}.GetEnumerator() => new Walk();");
    }

    // As 'yield return' would write it, but without the state of which it asks in each step. The fact is kept, and not asked
    // for again by Current: where the JIT compiles a walk into a loop the field is a register, and where the loop asks
    // something of each fact that cannot be foreseen, to ask the cache twice cost a fifth of the time.
    private void WriteWalkClass()
    {
        writer.Line();
        writer.Block($"private sealed class Walk : global::System.Collections.Generic.IEnumerator<{_fact}>", () =>
        {
            writer.Line("private int _row = -1;");
            writer.Line($"private {_fact} _fact = null!;");
            writer.Line();
            writer.Line($"public {_fact} Current => _fact;");
            writer.Line();
            writer.Line("object global::System.Collections.IEnumerator.Current => _fact;");
            writer.Line();
            writer.Block("public bool MoveNext()", () =>
            {
                writer.Block("if (++_row >= Cache.Length)", () => writer.Line("return false;"));
                writer.Line();
                writer.Line("_fact = Row(_row);");
                writer.Line("return true;");
            });
            writer.Line();
            writer.Line("public void Reset() => _row = -1;");
            writer.Line();
            writer.Block("public void Dispose()", () => { });
        });
    }

    private void WriteReverseLookUps()
    {
        if (_record.IsCited)
        {
            writer.Line();
            writer.Line(
                $"public override global::System.Collections.Generic.IReadOnlyList<global::Factbook.IFact> Citing(global::Factbook.Source source) => global::{layout.Namespace}.{layout.Table.Name}.Citing(source);");
        }

        if (layout.HasDisputes)
        {
            writer.Line();
            writer.Line(
                $"public override global::System.Collections.Generic.IReadOnlyList<global::Factbook.Dispute> DisputesAbout(global::Factbook.IFact fact) => global::{layout.Namespace}.Disputes.ByAboutRecord(fact);");
        }
    }

    private void WriteGetValue()
    {
        writer.Line();
        writer.Block("public override object? GetValue(global::Factbook.IFact fact, global::Factbook.SlotInfo slot)", () =>
        {
            writer.Line($"var typed = fact as {_fact} ?? throw WrongFact(fact);");
            writer.Block("return slot?.Name switch", () =>
            {
                SlotWriter.WriteArms(_record, "typed", writer);
                writer.Line("_ => throw WrongSlot(slot),");
            }, "};");
        });
    }
}
