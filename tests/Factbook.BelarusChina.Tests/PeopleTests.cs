using System.Linq;
using Xunit;

namespace Factbook.BelarusChina.Tests;

/// <summary>People under all their names and in the posts that sources attest.</summary>
public class PeopleTests
{
    [Theory]
    [InlineData("Аляксандр Лукашэнка")]
    [InlineData("Aleksandr Lukashenko")]
    [InlineData("Aliaksandr Lukashenka")]
    [InlineData("亞歷山大·盧卡申科")]
    public void Lukashenka_is_found_in_Belarusian_and_Chinese(string name) =>
        Assert.Same(Persons.AliaksandrLukashenka, Persons.Find(name));

    [Theory]
    [InlineData("Си Цзиньпин", "person.xi_jinping")]
    [InlineData("Сі Цзіньпін", "person.xi_jinping")]
    [InlineData("习近平", "person.xi_jinping")]
    [InlineData("Цзян Цзэминь", "person.jiang_zemin")]
    [InlineData("Ху Цзиньтао", "person.hu_jintao")]
    [InlineData("孟建柱", "person.meng_jianzhu")]
    [InlineData("Ван Цишань", "person.wang_qishan")]
    [InlineData("Чжао Лэцзи", "person.zhao_leji")]
    [InlineData("Лі Сі", "person.li_xi")]
    [InlineData("Цай Ци", "person.cai_qi")]
    [InlineData("Хань Чжэн", "person.han_zheng")]
    [InlineData("Се Сяоюн", "person.xie_xiaoyong")]
    [InlineData("Цуй Цимин", "person.cui_qiming")]
    [InlineData("Мікалай Снапкоў", "person.snopkov")]
    [InlineData("Николай Снопков", "person.snopkov")]
    [InlineData("Михаил Мясникович", "person.myasnikovich")]
    [InlineData("Наталья Кочанова", "person.kochanova")]
    [InlineData("Юрий Сенько", "person.senko")]
    [InlineData("阿纳托利·托济克", "person.tozik")]
    [InlineData("Kiryl Rudy", "person.rudy")]
    [InlineData("Sergei Aleinik", "person.aleynik")]
    [InlineData("Uładzimir Makiej", "person.makei")]
    public void A_person_is_found_in_the_script_of_the_page(string name, string id) =>
        Assert.Equal(id, Persons.Find(name)?.Id);

    [Fact]
    public void A_visitor_in_office_is_attested_in_that_office() => Invariant.HoldsOf(
        Visits.All.Where(visit => visit.OfficeHeld is not null),
        30,
        visit => Assert.Contains(Tenures.All, tenure => tenure.Holder == visit.Visitor && tenure.Post == visit.OfficeHeld));

    [Fact]
    public void Wang_Yi_is_attested_before_and_after_Qin_Gang_and_no_term_is_made_of_it()
    {
        Tenure[] foreignMinisters = [.. Tenures.All.Where(tenure => tenure.Post == Posts.ForeignMinisterOfChina)];

        Assert.Equal(2, foreignMinisters.Count(tenure => tenure.Holder == Persons.WangYi));
        Assert.Single(foreignMinisters, tenure => tenure.Holder == Persons.QinGang);
        Assert.All(foreignMinisters, tenure => Assert.Null(tenure.Started));
    }

    [Fact]
    public void An_appointment_that_a_source_dates_begins_a_tenure()
    {
        Assert.Equal(EdtfDate.Parse("2024-09-30~"), Tenures.ZhangAmbassador.Started);
        Assert.Equal(EdtfDate.Parse("2024-09-30~"), Tenures.XieAmbassador.Ended);
        Assert.Equal(EdtfDate.Parse("2022-11-26"), Tenures.MakeiForeignMinister.Ended);
    }

    [Fact]
    public void Four_meetings_in_the_ambassador_s_term_are_on_record()
    {
        Meeting[] meetings =
        [
            .. Meetings.All.Where(meeting => meeting.Format == MeetingFormat.InPerson
                && meeting.When is { Year: >= 2021 and <= 2024 }
                && meeting.Participants.Contains(Persons.AliaksandrLukashenka)
                && meeting.Participants.Contains(Persons.XiJinping)),
        ];

        Assert.Equal(4, PublicStatements.Get("statement.2024.201").Figure!.Value);
        Assert.Equal(4, meetings.Select(meeting => meeting.When!.Value.Earliest).Distinct().Count());
    }
}
