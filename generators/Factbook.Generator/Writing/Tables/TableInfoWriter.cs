using System.Linq;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Layout;
using Factbook.Compiler.Layout.Indexes;
using Factbook.Generator.Writing.Printing;
using Factbook.Generator.Writing.Records;

namespace Factbook.Generator.Writing.Tables;

/// <summary>Writes the class that lets a program walk a table without knowing its type.</summary>
/// <param name="layout">The table.</param>
/// <param name="writer">Where to write.</param>
internal sealed class TableInfoWriter(TableLayout layout, CSharpWriter writer)
{
    private const string List = "global::System.Collections.Generic.IReadOnlyList";

    private readonly CSharpTypes _types = new(layout.Namespace);
    private readonly RecordType _record = layout.Table.Record;

    private string Fact => _types.Of(_record.Type);

    /// <summary>Writes the class.</summary>
    public void Write()
    {
        string facts = $"global::System.Collections.Generic.IEnumerable<{Fact}>";

        writer.Write($$"""

            internal sealed class TableInfo : global::Factbook.FactTable<{{Fact}}>, {{facts}}
            {
                internal static readonly TableInfo Instance = new();

                // A constant, so that a hot reload of other facts starts the program anew: what was read of them is kept.
                private const string Content = {{Literal.Text(layout.ContentHash)}};

                private TableInfo()
                    : base(Cache)
                {
                }

                public override string Name => {{Literal.Text(layout.Table.RootSlot)}};

                public override string ClassName => {{Literal.Text(_record.ClassName)}};

                public override string Description => {{Literal.Text(layout.Table.Description ?? "")}};

                public override string ContentHash => Content;

                {{(layout.Table.HasOwnIds ? "public override bool HasOwnIds => true;" : "")}}

                public override {{List}}<global::Factbook.Slot> Slots => {{SlotsWriter.ListOf(_types, _record)}};

                global::System.Collections.Generic.IEnumerator<{{Fact}}> {{facts}}.GetEnumerator() => new Walk();

                {{Citing()}}

                {{Disputes()}}

                protected override {{Fact}} MakeRow(int row) => Row(row);

                protected override int FindRow(global::System.ReadOnlySpan<char> id) => {{KeyCalls.Find(layout.Keys, "Data")}};

                {{WriteWalk}}
            }
            """);
    }

    // The walk stands here, though the class of all tables has one, too: code that all classes of facts share is not
    // compiled into the loops of LINQ, which take more than twice as long with it. It is what 'yield return' would write,
    // but without the state of which that asks in each step. The fact is kept, and not asked for again by Current: where
    // the JIT compiles a walk into a loop the field is a register, and where the loop asks something of each fact that
    // cannot be foreseen, to ask the cache twice cost a fifth of the time.
    private void WriteWalk() => writer.Write($$"""
        private sealed class Walk : global::System.Collections.Generic.IEnumerator<{{Fact}}>
        {
            private int _row = -1;
            private {{Fact}} _fact = null!;

            public {{Fact}} Current => _fact;

            object global::System.Collections.IEnumerator.Current => _fact;

            public bool MoveNext()
            {
                if (++_row >= Cache.Length)
                {
                    return false;
                }

                _fact = Row(_row);
                return true;
            }

            public void Reset() => _row = -1;

            public void Dispose()
            {
            }
        }
        """);

    private string Citing()
    {
        ReferenceIndex[] paths = [.. layout.References.Where(index => index.IsCitation)];
        return paths.Length == 0 ? "" : $$"""
            public override int CitationPaths => {{paths.Length}};

            public override global::Factbook.CompilerServices.RowSlice RowsCiting(global::Factbook.Source source, int path) => path switch
            {
                {{string.Join("\n", paths.Select((index, i) => $"{i} => {_types.Own(layout.Table.Name)}.{index.Name}[source].Rows,"))}}
                _ => default,
            };
            """;
    }

    private string Disputes() => !layout.HasDisputes ? ""
        : $"public override {List}<global::Factbook.Dispute> DisputesAbout(global::Factbook.IFact fact) => {_types.Own("Disputes")}.ByAboutRecord[fact];";
}
