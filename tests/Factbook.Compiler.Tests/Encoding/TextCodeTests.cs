using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;
using Factbook.Compiler.Encoding.Texts;
using Factbook.Compiler.Tests.Encoding.Support;
using Factbook.CompilerServices;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Factbook.Compiler.Tests.Encoding;

public class TextCodeTests
{
    private static readonly TextCode Code = new('~', new Dictionary<string, string>
    {
        ["#"] = "Belarus",
        ["%"] = " and ",
        ["^a"] = " agreement",
        ["^~"] = " tractors",
    });

    [Theory]
    [InlineData("Minsk", "Minsk")]
    [InlineData("Belarus and China", "#%China")]
    [InlineData("Belarusian", "#ian")]
    [InlineData("an agreement, tractors", "an^a,^~")]
    [InlineData("100 %, #1 ~ 2^3", "100 ~%, ~#1 ~~ 2~^3")]
    [InlineData("Мінск and 北京", "Мінск%北京")]
    [InlineData("\t\u007F", "~\t~\u007F")]
    public void A_sign_stands_for_a_string_or_behind_the_escape_for_itself(string text, string coded)
    {
        byte[] bytes = new byte[100];
        int count = Code.Encode(System.Text.Encoding.UTF8.GetBytes(text), bytes);

        Assert.Equal(coded, System.Text.Encoding.UTF8.GetString(bytes, 0, count));
    }

    [Theory]
    [InlineData("Belarus and China", "cA#%China")]
    [InlineData("an agreement", "Yan^a")]
    [InlineData("50 %", "H50 %")]
    [InlineData("Minsk", "JMinsk")]
    [InlineData("~", "B~")]
    [InlineData("Мінск and 北京", "YМінск%北京")]
    public void A_text_is_coded_where_that_is_shorter_or_it_is_not_ascii(string text, string entry)
    {
        var heap = new StringHeapBuilder(Code);
        int position = heap.Add(text);

        Assert.Equal(2 * 95 * 16, position);
        Assert.Equal(entry, System.Text.Encoding.UTF8.GetString(heap.AsSpan()[position..]));
    }

    [Fact]
    public void The_strings_stand_at_the_beginning_of_the_heap()
    {
        string strings = System.Text.Encoding.UTF8.GetString(new StringHeapBuilder(Code).AsSpan());

        Assert.Equal("A @@@@@@@@@@@@@@", strings[..16]);
        Assert.Equal("GBelarus@@@@@@@@", Entry(page: 0, '#'));
        Assert.Equal("E and @@@@@@@@@@", Entry(page: 0, '%'));
        Assert.Equal("@@@@@@@@@@@@@@@@", Entry(page: 0, '~'));
        Assert.Equal("P@@@@@@@@@@@@@@@", Entry(page: 0, '^'));
        Assert.Equal("J agreement@@@@@", Entry(page: 1, 'a'));
        Assert.Equal("I tractors@@@@@@", Entry(page: 1, '~'));

        string Entry(int page, char sign) => strings.Substring(((page * 95) + sign - ' ') * 16, 16);
    }

    [Fact]
    public void Frequent_strings_are_found()
    {
        string[] texts = [.. Enumerable.Range(0, 300).Select(i =>
            string.Create(CultureInfo.InvariantCulture, $"{i}: the ministers of both countries met in Minsk"))];
        TextCode code = TextCodeBuilder.Build(texts);

        Assert.InRange(code.Encode("the ministers of both countries met in Minsk"u8, new byte[100]), 1, 12);
    }

    [Fact]
    public void Any_text_is_read_as_it_was_written_whatever_the_code()
    {
        Gen<string> character = Gen.Frequency(
            (8, Gen.Choose(' ', '~')), (1, Gen.Choose(0, 0x7F)), (1, Gen.Choose(0x80, 0xD7FF)), (1, Gen.Choose(0x10000, 0x10FFFF)))
            .Select(char.ConvertFromUtf32);
        Gen<string> word = Gen.OneOf(Gen.Elements(" the ", "Minsk", "~~~~", "%", "###", "aaaaaaaaaaaaaaaa"), character);
        Prop.ForAll(word.ArrayOf().Select(string.Concat).ArrayOf().ToArbitrary(), (string[] texts) =>
                ReadBack(texts, new StringHeapBuilder(Code)) && ReadBack(texts, Coded(texts)))
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(14)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(29)]
    [InlineData(30)]
    [InlineData(31)]
    public void Nothing_is_written_beyond_a_text_that_ends_in_a_long_string(int length)
    {
        string text = "пекин" + new string('x', length);
        var code = new TextCode('~', new Dictionary<string, string> { ["#"] = new('x', 15), ["$"] = new('x', 14) });

        Assert.True(ReadBack([text], new StringHeapBuilder(code)));
    }

    [Fact]
    public void Equal_texts_give_equal_codes()
    {
        string[] texts = ["Minsk and Beijing", "Beijing and Minsk", "北京 and Мінск"];

        Assert.Equal(Coded(texts).ToEquatableArray(), Coded(texts).ToEquatableArray());
    }

    // Behind its characters a string has a zero, which a reader that writes too far would change.
    private static bool IsWhole(string read, string text) =>
        read == text && Unsafe.Add(ref MemoryMarshal.GetReference(read.AsSpan()), read.Length) == '\0';

    private static StringHeapBuilder Coded(IEnumerable<string> texts)
    {
        var numbers = new TextNumbers();
        foreach (string text in texts)
        {
            numbers.NumberOf(text);
        }

        return new StringHeapBuilder(numbers, TextCodeBuilder.Build(numbers.All), CancellationToken.None);
    }

    private static bool ReadBack(string[] texts, StringHeapBuilder heap)
    {
        int[] positions = [.. texts.Select(heap.Add)];
        FactData data = PinnedData.Of(heap.AsSpan());
        return texts.Zip(positions, (text, position) =>
                IsWhole(data.CodedText(0, position), text) && data.NullableCodedText(0, 5, position - 5) == text)
            .All(same => same)
            && data.NullableCodedText(0, 5, 0) is null;
    }
}
