using System;
using System.Linq;
using Factbook.Compiler.Encoding.Texts;
using Factbook.Compiler.Tests.Encoding.Support;
using Factbook.CompilerServices;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Factbook.Compiler.Tests.Encoding;

public class StringHeapTests
{
    [Theory]
    [InlineData("", "@@")]
    [InlineData("Minsk", "@JMinsk")]
    [InlineData("Minsk and Beijing", "@bAMinsk and Beijing")]
    [InlineData("Минск", "@KМинск")]
    public void An_entry_is_its_length_and_its_text(string text, string bytes)
    {
        var heap = new StringHeapBuilder();

        Assert.Equal(1, heap.Add(text));
        Assert.Equal(bytes, System.Text.Encoding.UTF8.GetString([.. heap.ToEquatableArray()]));
    }

    [Theory]
    [InlineData("", 15, "Minsk")]
    [InlineData("Минск", 16, "北京")]
    [InlineData("Minsk", 511, "Minsk")]
    [InlineData("Minsk", 512, "Минск")]
    public void How_large_a_heap_becomes_is_known_before_it_is_written(string text, int length, string other)
    {
        var heap = new StringHeapBuilder();
        heap.Add(text);
        heap.Add(new string('a', length));
        heap.Add(other);

        Assert.Equal(heap.Count, heap.ToEquatableArray().Count);
    }

    [Fact]
    public void A_text_is_kept_once_and_none_is_position_zero()
    {
        var heap = new StringHeapBuilder();
        int first = heap.Add("Beijing");

        Assert.Equal(first, heap.Add(string.Concat("Bei", "jing")));
        Assert.Equal(0, heap.Add(null));
        Assert.Equal(first + 8, heap.Count);
    }

    [Theory]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(100_000)]
    public void A_text_may_be_of_any_length(int length)
    {
        Assert.Equal(new string('x', length), ReadBack(new string('x', length)));
        Assert.Equal(new string('я', length), ReadBack(new string('я', length)));
    }

    [Theory]
    [InlineData("\0\u007F\u0080\u07FF\u0800\uD7FF\uE000\uFFFF")]
    [InlineData("\U00010000 \U0001F3D9\U0010FFFF")]
    [InlineData("北京 means Beijing; Пекін, Pékin")]
    public void A_text_may_hold_any_character(string text) => Assert.Equal(text, ReadBack(text));

    [Fact]
    public void Any_text_is_read_as_it_was_written()
    {
        Gen<string> character = Gen.OneOf(
            Gen.Choose(0, 0x7F), Gen.Choose(0x80, 0x7FF), Gen.Choose(0x800, 0xD7FF), Gen.Choose(0x10000, 0x10FFFF))
            .Select(char.ConvertFromUtf32);
        Prop.ForAll(
                character.ArrayOf().Select(string.Concat).ToArbitrary(),
                (string text) => ReadBack(text) == text && ReadBack(text + "ы") == text + "ы")
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused() =>
        Assert.ThrowsAny<ArgumentException>(() => new StringHeapBuilder().Add("a\uD83C"));

    [Fact]
    public void An_absent_text_is_read_as_null()
    {
        var heap = new StringHeapBuilder();
        int entry = heap.Add("x");
        FactData data = PinnedData.Of(heap.ToEquatableArray().AsSpan());

        Assert.Null(data.NullableText(0, 0));
        Assert.Equal("x", data.NullableText(0, entry));
    }

    private static string ReadBack(string text)
    {
        var heap = new StringHeapBuilder();
        heap.Add("before");
        int position = heap.Add(text);
        heap.Add("after");
        return PinnedData.Of(heap.ToEquatableArray().AsSpan()).Text(position);
    }
}
