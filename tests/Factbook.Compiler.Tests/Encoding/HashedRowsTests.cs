using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Encoding.Keys;
using Factbook.Compiler.Tests.Encoding.Support;
using Factbook.CompilerServices;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Factbook.Compiler.Tests.Encoding;

public class HashedRowsTests
{
    [Fact]
    public void Each_text_leads_to_its_row_and_a_stranger_to_some_row_or_none()
    {
        Gen<string> text = Gen.Elements("a", "b", "é", "дь", "卢", "\0", "-").ArrayOf().Select(string.Concat);
        Prop.ForAll(text.ArrayOf().ToArbitrary(), text.ToArbitrary(), (string[] texts, string stranger) =>
            {
                string[] known = [.. texts.Append("").Distinct()];
                return Found(known, known).SequenceEqual(Enumerable.Range(0, known.Length).Select(row => row * 3))
                    && Found(known, [stranger]).All(row => row == -1 || (row % 3 == 0 && row / 3 < known.Length));
            })
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4096)]
    [InlineData(4097)]
    [InlineData(100_000)]
    public void So_do_those_of_a_table_of_any_size(int count)
    {
        string[] known = [.. Enumerable.Range(0, count).Select(row => $"№{row}")];

        Assert.Equal(Enumerable.Range(0, count).Select(row => row * 3), Found(known, known));
    }

    [Fact]
    public void Where_more_than_4096_rows_are_most_strangers_are_turned_away()
    {
        string[] known = [.. Enumerable.Range(0, 5000).Select(row => $"{row}")];

        Assert.InRange(Found(known, known.Select(text => text + "#")).Count(row => row >= 0), 0, 5000 / 32);
    }

    [Fact]
    public void Equal_hashes_have_none() => Assert.Null(HashedRows.TryBuild([(7, 0), (9, 1), (7, 2)]));

    internal static HashSection Place(HashedRows hash, int position) =>
        new(position + hash.Seeds, hash.SeedBits, position, hash.SlotBits, hash.Width);

    private static IEnumerable<int> Found(IReadOnlyList<string> known, IEnumerable<string> sought)
    {
        HashedRows rows = HashedRows.TryBuild([.. known.Select((text, row) => (default(KeyHash).Add(text).Value, row * 3))])!;
        FactData data = PinnedData.Of(rows.Section.AsSpan());
        HashSection place = Place(rows, 0);
        return [.. sought.Select(text => data.FindHashed(
            default(KeyHash).Add(text).Value, place.Seeds, place.SeedBits, place.Slots, place.SlotBits, place.Width))];
    }
}
