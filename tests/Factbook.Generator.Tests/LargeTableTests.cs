using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text;
using Factbook.Generator.Tests.Support;
using Xunit;

namespace Factbook.Generator.Tests;

/// <summary>Tables above one and a half megabytes are cut into several literals; nobody who reads facts can tell.</summary>
public class LargeTableTests
{
    private const string Schema = """
        id: https://example.org/places
        name: places
        imports: [linkml:types]
        default_range: string
        classes:
          Dataset:
            tree_root: true
            attributes:
              places: {range: Place, multivalued: true, inlined: true, inlined_as_list: true}
          Place:
            attributes:
              id: {identifier: true}
              note: {required: true}
              alias: {}
              number: {range: integer, required: true}
              since: {range: date, required: true}
              twin: {range: Place}

        """;

    [Fact]
    public void Every_value_of_a_large_table_is_read_back()
    {
        FactTable table = Compile(rows: 9_000, Note);

        Assert.Equal(9_000, table.Count);
        for (int i = 0; i < 9_000; i++)
        {
            IFact fact = Assert.IsAssignableFrom<IFact>(table.Find(Id(i)));
            Assert.Equal(Note(i), Value(table, fact, "note"));
            Assert.Equal(Alias(i), Value(table, fact, "alias"));
            Assert.Equal(i, Convert.ToInt32(Value(table, fact, "number"), CultureInfo.InvariantCulture));
            Assert.Same(table.Find(Id(i / 2)), Value(table, fact, "twin"));
        }
    }

    [Fact]
    public void A_text_may_be_longer_than_a_part()
    {
        string Long(int i) => i % 3 == 1 ? new string((char)('а' + i), 400_000) : Note(i);

        FactTable table = Compile(rows: 6, Long);

        Assert.All(Enumerable.Range(0, 6), i => Assert.Equal(Long(i), Value(table, table.Find(Id(i))!, "note")));
    }

    [Fact]
    public void Strangers_are_not_found_in_a_large_table()
    {
        FactTable table = Compile(rows: 9_000, Note);

        Assert.All(Enumerable.Range(0, 9_000), i => Assert.Null(table.Find(Id(i) + "x")));
        Assert.Null(table.Find(""));
        Assert.Null(table.Find("place-мінск"));
    }

    // Texts of all lengths and of characters of one, two, three and four bytes, so that some stand on every edge.
    private static string Note(int i) =>
        string.Concat(Enumerable.Repeat((i % 4) switch { 0 => "note ", 1 => "нататка ", 2 => "注记", _ => "😀" }, 5 + (i % 40)))
        + i.ToString(CultureInfo.InvariantCulture);

    private static string? Alias(int i) => i % 3 == 0 ? null : Note(i + 1);

    private static string Slot(string name, string? text) => text is null ? "" : $"{name}: \"{text}\", ";

    private static string Id(int i) => string.Create(CultureInfo.InvariantCulture, $"place-{i:D5}");

    private static object? Value(FactTable table, IFact fact, string slot) =>
        table.GetValue(fact, table.Slots.Single(info => info.Name == slot));

    private static FactTable Compile(int rows, Func<int, string> note)
    {
        var data = new StringBuilder("places:\n");
        for (int i = 0; i < rows; i++)
        {
            data.Append(
                CultureInfo.InvariantCulture,
                $"  - {{id: {Id(i)}, note: \"{note(i)}\", {Slot("alias", Alias(i))}number: {i}, since: 2001-02-{1 + (i % 28):D2}, twin: {Id(i / 2)}}}\n");
        }

        Assembly assembly = new GeneratorHost().With("schema.yaml", Schema).With("places.yaml", data.ToString()).Compile();
        Assert.NotNull(assembly.GetType("Sample.Places+Storage+DataParts"));
        object tables = assembly.GetType("Sample.Facts")!.GetProperty("Tables")!.GetValue(null)!;
        return ((IReadOnlyList<FactTable>)tables).Single();
    }
}
