using System.Linq;
using Factbook.Compiler.Encoding.Indexes;
using Factbook.Compiler.Encoding.Keys;
using Factbook.Compiler.Encoding.Literals;
using Factbook.Compiler.Encoding.Numbers;
using Factbook.Compiler.Encoding.Texts;
using Xunit;

namespace Factbook.Compiler.Tests.Encoding;

/// <summary>The table of docs/format.md. The run-time tests read the same literals.</summary>
public class WorkedExampleTests
{
    private static readonly string[] Ids = ["town.beijing", "town.brest", "town.minsk"];

    [Fact]
    public void Three_towns_are_one_literal()
    {
        long?[] years = [null, 1019, 1067];
        KeyIndex keys = KeyIndexBuilder.Build(Ids);
        NumberColumn year = NumberColumn.Of(years, isNullable: true);
        CompressedRows byCountry = CompressedRowsBuilder.Build(2, [(0, 0), (1, 1), (1, 2)]);
        var heap = new StringHeapBuilder();
        long?[] names = [heap.Add("北京"), heap.Add("Brest"), heap.Add("Minsk")];
        NumberColumn name = NumberColumn.Of(names, isNullable: false);

        var data = new SixBitBuffer();
        for (int row = 0; row < Ids.Length; row++)
        {
            year.Write(data, years[row]);
            name.Write(data, names[row]);
            data.Raw(keys.Keys.AsSpan().Slice(row * keys.KeyWidth, keys.KeyWidth));
        }

        int index = data.Count;
        data.Raw(keys.Section.AsSpan());
        data.Raw(byCountry.Section.AsSpan());
        data.Raw(heap.ToEquatableArray().AsSpan());

        Assert.Equal(
            "\"@@Lt.obweni.jbienigAGJt.obwrnewrne.sbtqMJt.omwinnwinn.smkB@@A@AC@AB@E北京JBrestJMinsk\"u8",
            U8Literal.Write(data.ToArray()));
        Assert.Equal(KeySearch.FewBlocks, keys.Search);
        Assert.False(keys.HasTails);
        Assert.Equal(
            "shortest: 10, longest: 12, start: 0, other: 0, slots: 57, slotBits: 2, seed: 0, keys: 2, stride: 19, blocks: 2, tails: 0",
            Listed(keys.FindArguments(index, 2, 19)));
        Assert.Equal("blocks: 2", Listed(keys.ReadArguments(index)));
    }

    [Fact]
    public void Their_indexes_are_another()
    {
        DateIndexSection days = DateIndexBuilder.Build(
            [CalendarDate.Parse("2015-05-10"), null, CalendarDate.Parse("2013-07-16")]);
        TextIndexSection names = TextIndexBuilder.Build(
            [("beijing", 0), ("brest", 1), ("minsk", 2), ("менск", 2), ("мінск", 2)]);

        Assert.Equal("\"@@WJ@ABB@\"u8", U8Literal.Write(days.Section.AsSpan()));
        Assert.Equal("\"AIOU`@ABCDE@ABBB@@A@@@D@@@@@C@B@@@B@@NbeijingJbrestJminskKменскKмінск\"u8", U8Literal.Write(names.Section.AsSpan()));
    }

    [Fact]
    public void The_order_of_rows_in_a_group_does_not_depend_on_the_order_of_input()
    {
        Assert.Equal(
            CompressedRowsBuilder.Build(2, [(0, 0), (1, 1), (1, 2)]),
            CompressedRowsBuilder.Build(2, new[] { (0, 0), (1, 1), (1, 2) }.Reverse()));
    }

    private static string Listed(EquatableArray<NamedNumber> arguments) =>
        string.Join(", ", arguments.Select(argument => $"{argument.Name}: {argument.Value}"));
}
