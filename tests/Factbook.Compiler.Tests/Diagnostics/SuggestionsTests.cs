using Factbook.Compiler.Diagnostics;
using Xunit;

namespace Factbook.Compiler.Tests.Diagnostics;

public sealed class SuggestionsTests
{
    [Theory]
    [InlineData("vistor", "visitor")]
    [InlineData("visiotr", "visitor")]
    [InlineData("Visitor", "visitor")]
    [InlineData("visitr", "visitor")]
    public void A_slip_of_the_pen_is_recognised(string word, string meant) =>
        Assert.Equal(meant, Suggestions.Nearest(word, ["status", "visitor", "when"]));

    [Theory]
    [InlineData("")]
    [InlineData("agreement")]
    public void A_far_word_gives_no_suggestion(string word) =>
        Assert.Null(Suggestions.Nearest(word, ["status", "visitor", "when"]));

    [Fact]
    public void Of_equally_near_words_the_first_in_ordinal_order_is_meant()
    {
        Assert.Equal("bat", Suggestions.Nearest("xat", ["cat", "bat", "hat"]));
        Assert.Equal("bat", Suggestions.Nearest("xat", ["hat", "bat", "cat"]));
    }

    [Fact]
    public void Two_letters_in_the_wrong_order_are_one_mistake() =>
        Assert.Equal("form", Suggestions.Nearest("from", ["frames", "form"]));

    [Fact]
    public void A_hint_ends_a_message()
    {
        Assert.Equal(" Did you mean 'status'?", Suggestions.Hint("statsu", ["status"]));
        Assert.Equal("", Suggestions.Hint("xyz", ["status"]));
    }
}
