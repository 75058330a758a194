using Factbook.Compiler.CSharp;
using Factbook.Compiler.Layout;
using Factbook.Compiler.Layout.Indexes;
using Factbook.Generator.Writing.Printing;

namespace Factbook.Generator.Writing.Tables;

/// <summary>Writes the members that look facts up by reference, by date and by name.</summary>
/// <param name="layout">The table.</param>
/// <param name="writer">Where to write.</param>
internal sealed class IndexWriter(TableLayout layout, CSharpWriter writer)
{
    private readonly CSharpTypes _types = new(layout.Namespace);
    private readonly string _fact = new CSharpTypes(layout.Namespace).Of(layout.Table.Record.Type);

    private string Slice => $"global::Factbook.FactSlice<{_fact}>";

    /// <summary>Writes all indexes of the table.</summary>
    public void Write()
    {
        CSharpWriter.Each(layout.References, WriteReference)();
        CSharpWriter.Each(layout.Dates, WriteDate)();
        if (layout.Names is { } names)
        {
            WriteNames(names);
        }
    }

    private void WriteReference(ReferenceIndex index) => writer.Write($$"""

        {{Documentation.Summary($"The facts that refer to a fact in {index.Path}; none for null.")}}
        /// <param name="target">The fact that is referred to.</param>
        public static {{Slice}} {{index.Name}}({{_types.Of(index.Item.Type)}}? target)
        {
            int group = Storage.Data.FindGroup(
                position: {{index.Position}}, count: {{index.Section.Targets.Count}}, width: {{index.Section.TargetWidth}}, target: {{NumberOf(index.Item)}});
            return group < 0
                ? default
                : new {{Slice}}(
                    All, Storage.Data, position: {{index.RowsPosition}}, group, groups: {{index.Section.Targets.Count}}, offsetWidth: {{index.Section.Rows.OffsetWidth}}, rowWidth: {{index.Section.Rows.RowWidth}});
        }
        """);

    private void WriteDate(DateIndexPlace index)
    {
        string name = "By" + index.Property.Name;
        writer.Write($$"""

            {{Documentation.Summary($"The facts in the order of the earliest day that {index.Property.Slot} allows.")}}
            public static global::Factbook.DateIndex<{{_fact}}> {{name}} => new(
                All, Storage.Data, position: {{index.Position}}, count: {{index.Section.Count}}, days: {{index.Section.Days}}, dayWidth: {{index.Section.DayWidth}}, firstDay: {{index.Section.FirstDay}}, offsetWidth: {{index.Section.OffsetWidth}}, rowWidth: {{index.Section.RowWidth}});
            """);
        if (index.IsOnly)
        {
            writer.Write($"""

                {Documentation.Summary($"The facts whose earliest day, in {index.Property.Slot}, lies in a period.")}
                /// <param name="period">The period; an end of it that is open or unknown does not limit it.</param>
                public static {Slice} In(global::Factbook.EdtfDate period) => {name}.In(period);
                """);
        }
    }

    private void WriteNames(NameIndexPlace index) => writer.Write($$"""

        /// <summary>The fact with a name, in any of its languages and spellings; case, diacritics and apostrophes do not count.</summary>
        /// <param name="name">The name.</param>
        /// <returns>The fact, or <see langword="null"/> where no fact, or more than one, has the name.</returns>
        public static {{_fact}}? Find(string? name) => name is null ? null : Names.Find(global::Factbook.NameKey.Fold(name));

        /// <summary>All facts with a name: several where a name identifies nobody alone, such as a bare surname.</summary>
        /// <param name="name">The name.</param>
        public static {{Slice}} FindAll(string? name) => name is null ? default : Names.FindAll(global::Factbook.NameKey.Fold(name));

        private static global::Factbook.TextIndex<{{_fact}}> Names => new(
            All, Storage.Data, position: {{index.Position}}, count: {{index.Section.Count}}, entryWidth: {{index.Section.EntryWidth}}, rowWidth: {{index.Section.RowWidth}});
        """);

    // The number by which the index knows a fact: its row, combined with its table where there are several.
    private string NumberOf(ItemType item) => item.Targets.Count switch
    {
        0 => "-1",
        1 => $"{_types.Storage(item.Targets[0].RootSlot)}.RowOf(target)",
        _ => $"{_types.Own("FactReferences")}.NumberOf_{CSharpName.Pascal(item.ClassName!)}(target)",
    };
}
