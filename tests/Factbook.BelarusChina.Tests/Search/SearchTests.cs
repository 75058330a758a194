using System.Linq;
using Xunit;

namespace Factbook.BelarusChina.Tests.Search;

public sealed class SearchTests
{
    [Fact]
    public void A_table_has_its_facts_in_the_order_in_which_all_of_them_have_them() => Assert.Equal(
        Facts.Search("drone*").OfType<PublicStatement>(), PublicStatements.Search("drone*"));

    [Fact]
    public void A_name_is_found_in_any_script()
    {
        Assert.Contains(Persons.AliaksandrLukashenka, Persons.Search("卢卡申科"));
        Assert.Contains(Persons.XiJinping, Persons.Search("Си Цзиньпин"));
        Assert.Equal(Persons.XiJinping, Persons.Search("XI JINPING")[0]);
    }

    [Fact]
    public void Results_are_walked_without_boxes()
    {
        int count = 0;
        foreach (IFact fact in Facts.Search("drone*"))
        {
            count += fact.Id.Length > 0 ? 1 : 0;
        }

        Assert.Equal(Facts.Search("drone*").Count, count);
        Assert.Empty(Facts.Search("no such word in it"[^2..] + "qqq"));
    }
}
