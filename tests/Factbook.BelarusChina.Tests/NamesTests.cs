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
    public void Three_men_named_Li_are_three() => Assert.Equal(
        [Persons.LiKeqiang, Persons.LiQiang, Persons.LiZhanshu],
        [Persons.Find("Li Keqiang"), Persons.Find("Li Qiang"), Persons.Find("Li Zhanshu")]);

    [Fact]
    public void An_unknown_name_is_nobody_s() => Assert.Null(Persons.Find("Nobody At All"));
}
