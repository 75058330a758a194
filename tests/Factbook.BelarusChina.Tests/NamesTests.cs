using Xunit;

namespace Factbook.BelarusChina.Tests;

public class NamesTests
{
    [Theory]
    [InlineData("Alyaksandr Lukashenka")]
    [InlineData("Alexander Lukashenko")]
    [InlineData("Alexander Lukashenka")]
    [InlineData("ALYAKSANDR LUKASHENKA")]
    public void A_person_is_found_by_every_spelling(string name) =>
        Assert.Same(Persons.AliaksandrLukashenka, Persons.Find(name));

    [Fact]
    public void Three_men_named_Li_are_three()
    {
        Assert.Same(Persons.LiKeqiang, Persons.Find("Li Keqiang"));
        Assert.Same(Persons.LiQiang, Persons.Find("Li Qiang"));
        Assert.Same(Persons.LiZhanshu, Persons.Find("Li Zhanshu"));
        Assert.Null(Persons.Find("Li"));
        Assert.Equal(3, Persons.FindAll("Li").Count);
    }

    [Theory]
    [InlineData("Лукашенко")]
    [InlineData("卢卡申科")]
    public void A_name_is_found_in_any_script_that_a_source_prints(string name) =>
        Assert.Same(Persons.AliaksandrLukashenka, Persons.Find(name));

    [Fact]
    public void An_unknown_name_is_nobody_s() => Assert.Null(Persons.Find("Nobody At All"));
}
