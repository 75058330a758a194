using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Encoding.Indexes;
using Factbook.Compiler.Layout;
using Factbook.Compiler.Layout.Indexes;
using Factbook.Generator.Writing.Printing;

namespace Factbook.Generator.Writing.Tables;

/// <summary>Writes the properties that look facts up by reference, by enum, by date, by unique key, by name, and by what the schema asks for.</summary>
/// <param name="layout">The table.</param>
/// <param name="writer">Where to write.</param>
internal sealed class IndexWriter(TableLayout layout, CSharpWriter writer)
{
    private const string Library = "global::Factbook.";
    private const string Services = "global::Factbook.CompilerServices.";

    private readonly CSharpTypes _types = new(layout.Namespace);
    private readonly string _fact = new CSharpTypes(layout.Namespace).Of(layout.Table.Record.Type);

    private readonly UniqueKeyWriter _keys = new(layout, writer);

    private string Data => _types.Storage(layout.Table.Name) + ".Data";

    /// <summary>Writes all indexes of the table.</summary>
    public void Write()
    {
        Lookup[] lookups =
        [
            .. layout.References.Select(Of), .. layout.Values.Select(Of), .. layout.UniqueKeys.Select(_keys.Of), .. layout.Texts.Select(Of),
            .. layout.Names is { } names ? (Lookup[])[Of(names)] : [],
        ];
        CSharpWriter.Each(lookups, WriteProperty)();
        CSharpWriter.Each(layout.Dates, WriteDate)();
        CSharpWriter.Each(layout.Orders, WriteOrder)();
        if (layout.Names is not null)
        {
            WriteFind();
        }

        if (lookups.Length > 0)
        {
            WriteHolder(lookups);
        }

        CSharpWriter.Each(layout.UniqueKeys.Where(place => place.Key.IsCompound), _keys.WriteKey)();
    }

    private Lookup Of(ReferenceIndex index) => new(
        index.Name,
        $"The facts by what they refer to in {index.Path}.",
        $"{Library}ReferenceLookup<{_types.Of(index.Item.Type)}, {_fact}>",
        [
            Data,
            Section(index.Position, index.RowsPosition, index.Section),
            Dataset.ReferencesWriter.KeysOf(_types, index.Item),
        ]);

    private Lookup Of(ValueIndex index) => new(
        "By" + index.Property.Name,
        $"The facts by {index.Property.Slot}.",
        $"{Library}ValueLookup<{_types.Of(index.Property.Item.Type)}, {_fact}>",
        [Data, Section(index.Position, index.RowsPosition, index.Section)]);

    private void WriteProperty(Lookup lookup) => writer.Write($$"""

        {{Documentation.Summary(lookup.Summary)}}
        public static {{lookup.Type}} {{lookup.Name}} => Indexes.{{lookup.Name}};
        """);

    private void WriteDate(DateIndexPlace index) => writer.Write($$"""

        {{Documentation.Summary($"The facts in the order of the earliest day that {index.Slot.Property.Slot} allows.")}}
        public static {{Library}}DateIndex<{{_fact}}> By{{index.Slot.Property.Name}} => new(
            All,
            {{Data}},
            new {{Services}}DateSection({{Place(index)}}),
            new {{Services}}SpanSection({{PlaceOfPeriods(index)}}),
            dateOf: {{ValueOf(index.Slot)}});
        """);

    private string ValueOf(IndexedSlot slot)
    {
        if (slot.Owners.Count == 1 && slot.Owners[0].Owner == layout.Table.Record.Type)
        {
            return $"static fact => fact.{slot.Owners[0].Name}";
        }

        // Not a switch, in which a class behind one that it descends from would be an error; either gives the same value.
        string arms = string.Concat(slot.Owners.Select((owner, i) => $"fact is {_types.Of(owner.Owner)} row{i} ? row{i}.{owner.Name} : "));
        return $"static fact => {arms}null";
    }

    private void WriteOrder(OrderIndexPlace index)
    {
        PropertyType slot = index.Slot.Property;
        string type = slot.Item.IsAmount ? $"AmountIndex<{_fact}>" : $"NumberIndex<{_types.Of(slot.Item.Type)}, {_fact}>";
        writer.Write($$"""

            {{Documentation.Summary($"The facts in the order of {slot.Slot}.")}}
            public static {{Library}}{{type}} By{{slot.Name}} => new(
                All,
                {{Data}},
                new {{Services}}OrderSection({{Place(index)}}),
                valueOf: {{ValueOf(index.Slot)}});
            """);
    }

    private Lookup Of(TextIndexPlace index) => new(
        "By" + index.Slot.Property.Name,
        $"The facts by {index.Slot.Property.Slot}, exactly as it is written.",
        $"{Library}TextLookup<{_fact}>",
        [Data, $"new {Services}TextSection({Place(index.Section, index.Position)})"]);

    private Lookup Of(NameIndexPlace index) => new(
        "ByName",
        "The facts by name, in any of its languages and spellings: several where a name identifies nobody alone.",
        $"{Library}NameLookup<{_fact}>",
        [Data, $"new {Services}TextSection({Place(index.Section, index.Position)})"]);

    private static string Place(TextIndexSection section, int position) =>
        $"Position: {position}, Groups: {section.Groups}, EntryWidth: {section.EntryWidth}, RowsPosition: {position + section.RowsPosition}, "
        + $"OffsetWidth: {section.Rows.OffsetWidth}, RowWidth: {section.Rows.RowWidth}, Texts: {position + section.TextsPosition}, "
        + $"Hash: {HashPlace.Section(section.Hash, position + section.HashPosition)}";

    private static string Place(OrderIndexPlace index) =>
        $"Position: {index.Position}, Count: {index.Section.Count}, RowWidth: {index.Section.RowWidth}, "
        + $"Kinds: {index.Section.Kinds}, StartWidth: {index.Section.StartWidth}";

    private static string PlaceOfPeriods(DateIndexPlace index) =>
        $"Position: {index.PeriodsPosition}, Count: {index.Periods.Count}, FirstDay: {Literal.Number(index.Periods.FirstDay)}, Days: {index.Periods.Days}, "
        + $"DayWidth: {index.Periods.DayWidth}, RowWidth: {index.Periods.RowWidth}, IsExact: {(index.Periods.IsExact ? "true" : "false")}";

    private static string Place(DateIndexPlace index) =>
        $"Position: {index.Position}, Count: {index.Section.Count}, Days: {index.Section.Days}, DayWidth: {index.Section.DayWidth}, "
        + $"FirstDay: {Literal.Number(index.Section.FirstDay)}, OffsetWidth: {index.Section.OffsetWidth}, RowWidth: {index.Section.RowWidth}";

    private void WriteFind() => writer.Write($$"""

        /// <summary>The fact with a name, in any of its languages and spellings; case, diacritics and apostrophes do not count.</summary>
        /// <param name="name">The name.</param>
        /// <returns>The fact, or <see langword="null"/> where no fact, or more than one, has the name.</returns>
        public static {{_fact}}? Find(string? name) => ByName[name] is { Count: 1 } found ? found[0] : null;
        """);

    // A class of its own, so that the indexes are not made with the first fact.
    private void WriteHolder(IEnumerable<Lookup> lookups) => writer.Write($$"""

        private static class Indexes
        {
            {{CSharpWriter.Each(lookups, WriteIndex)}}
        }
        """);

    private void WriteIndex(Lookup lookup) => writer.Write($$"""

        internal static readonly {{lookup.Type}} {{lookup.Name}} = new(
            All,
            {{string.Join(",\n", lookup.Arguments)}});
        """);

    private static string Section(int position, int rowsPosition, ReferenceIndexSection section) =>
        $"new {Services}GroupSection(Position: {position}, Keys: {section.Keys}, Groups: {section.Rows.Groups}, TargetWidth: {section.TargetWidth}, "
        + $"RowsPosition: {rowsPosition}, OffsetWidth: {section.Rows.OffsetWidth}, RowWidth: {section.Rows.RowWidth})";
}
