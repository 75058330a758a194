using System.Linq;
using Xunit;

namespace Factbook.BelarusChina.Tests;

public class NamesTests
{
    // Each line is a person by id and the names that the articles and the other pages print.
    private const string NamesOfPersons = """
        person.lukashenka: Alyaksandr Lukashenka | Alexander Lukashenko | Alexander Lukashenka | Aleksandr Lukashenko
        person.lukashenka: Aliaksandr Lukashenka | Lukashenka | Lukashenko | Lukaschenko | Лукашенко | Александр Лукашенко
        person.lukashenka: Аляксандр Лукашэнка | 卢卡申科 | 盧卡申科 | 亞歷山大·盧卡申科
        person.xi_jinping: Xi Jinping | Xi | Си Цзиньпин | Сі Цзіньпін | 习近平 | 習近平
        person.putin: Vladimir Putin | Putin | Владимир Путин
        person.orban: Viktor Orban | Viktor Orbán
        person.biden: Biden
        person.shmatsina: Katsiaryna Shmatsina | Shmatsina
        person.zhu_feng: Zhu Feng | Zhu
        person.gould_davies: Nigel Gould-Davies | Gould-Davies
        person.reid_standish: Reid Standish
        person.nikola_mikovic: Nikola Mikovic
        person.stupak: Ivan Stupak
        person.li_qiang: Li Qiang | 李強
        person.li_keqiang: Li Keqiang | 李克强
        person.li_zhanshu: Li Zhanshu
        person.qin_gang: Qin Gang | 秦剛
        person.aleynik: Syarhey Aleynik | Sergei Aleinik | 阿列伊尼克
        person.hu_jintao: Hu Jintao | Ху Цзиньтао
        person.jiang_zemin: Jiang Zemin | Цзян Цзэминь
        person.li_peng: Li Peng
        person.wu_bangguo: Wu Bangguo
        person.wen_jiabao: Wen Jiabao
        person.wang_yi: Wang Yi
        person.zhao_leji: Zhao Leji | Чжао Лэцзи
        person.wang_qishan: Wang Qishan | Ван Цишань
        person.meng_jianzhu: Meng Jianzhu | Мэн Цзяньчжу | 孟建柱
        person.li_xi: Li Xi | Ли Си | Лі Сі
        person.cai_qi: Cai Qi | Цай Ци
        person.liu_guozhong: Liu Guozhong
        person.liu_yunshan: Liu Yunshan | ليو يون شان
        person.li_zuocheng: Li Zuocheng | Ли Цзочэн
        person.ma_zhaoxu: Ma Zhaoxu | Ма Чжаосюй
        person.li_shangfu: Li Shangfu | Ли Шанфу
        person.hua_chunying: Hua Chunying
        person.zhu_hexin: Zhu Hexin
        person.zhang_qingwei: Zhang Qingwei
        person.han_zheng: Han Zheng | Хань Чжэн
        person.cui_qiming: Cui Qiming | Цуй Цимин
        person.xie_xiaoyong: Xie Xiaoyong | Се Сяоюн
        person.zhang_wenchuan: Zhang Wenchuan | Чжан Вэньчуань
        person.golovchenko: Roman Golovchenko | 戈洛夫琴科
        person.myasnikovich: Mikhail Myasnikovich | Михаил Мясникович
        person.snopkov: Nikolai Snopkov | Николай Снопков | Мікалай Снапкоў
        person.makei: Vladimir Makei | Uładzimir Makiej
        person.ryzhenkov: Maksim Ryzhenkov
        person.kochanova: Natalia Kochanova | Наталья Кочанова | Natallia Ivanauna Kachanava
        person.eismont: Natalya Eismont | Natallia Mikalaeuna Eismant
        person.khrenin: Viktor Khrenin | Виктор Хренин
        person.martynov: Sergei Martynov
        person.rumas: Sergei Rumas
        person.tozik: Anatoly Tozik | Anatol Tozik | 阿纳托利·托济克
        person.senko: Yuri Senko | Юрий Сенько | 尤里·先科
        person.chervyakov: Aleksandr Chervyakov | Alexander Chervyakov | Александр Червяков
        person.rudy: Kirill Rudy | Kiryl Rudy | Kirill Rudyi | Кирилл Рудый
        person.yaroshenko: Aleksandr Yaroshenko | Alexander Yaroshenko | Александр Ярошенко
        person.koroteev: Kirill Koroteev | Кирилл Коротеев
        person.uritsky: Daniil Uritsky | Daniel Uritsky
        person.parkhomchik: Pyotr Parkhomchik | Петр Пархомчик | Пётр Пархомчик
        """;

    private const string NamesOfOrganisations = """
        org.kremlin: Kremlin
        org.rfe_rl: RFE/RL
        org.spacety: Spacety
        org.wagner_group: Wagner Group
        org.dji: DJI Technology | DJI
        org.south_china_morning_post: South China Morning Post
        org.xinhua: Xinhua
        org.belta: Belta | BelTA
        org.huawei: Huawei
        org.zte: ZTE
        org.yahoo_news: Yahoo News
        org.virginia_tech: Virginia Tech
        org.nanjing_university: Nanjing University
        org.sco: Shanghai Cooperation Organization | SCO
        org.union_state: Union State
        org.iiss: International Institute for Strategic Studies
        org.ryanair: Ryanair
        org.un: UN
        org.eu: EU
        org.nato: NATO | Alliance
        org.eaeu: Eurasian Economic Union | EAEU | EAE
        org.csto: Collective Security Treaty Organization | CSTO
        org.sbu: Security Service of Ukraine | SBU
        org.npc_standing_committee: Standing Committee of the National People's Congress
        org.citic_group: CITIC Group
        org.faw_group: FAW Group
        org.china_development_bank: China Development Bank
        org.china_eximbank: Export-Import Bank of China
        org.belaruskali: Belaruskali | Беларуськалий
        org.belavia: Belavia
        org.duisport: Duisport
        """;

    public static TheoryData<string, string> EveryNameOfAPerson => Pairs(NamesOfPersons);

    public static TheoryData<string, string> EveryNameOfAnOrganisation => Pairs(NamesOfOrganisations);

    [Theory]
    [MemberData(nameof(EveryNameOfAPerson))]
    public void A_person_is_found_by_every_spelling(string id, string name) =>
        Assert.Same(Persons.Get(id), Persons.Find(name));

    [Theory]
    [MemberData(nameof(EveryNameOfAnOrganisation))]
    public void An_organisation_is_found_by_every_spelling(string id, string name) =>
        Assert.Same(Organisations.Get(id), Organisations.Find(name));

    [Theory]
    [InlineData("ALYAKSANDR LUKASHENKA")]
    [InlineData("alyaksandr  lukashenka")]
    [InlineData("Аляксандр Лукашэнка")]
    public void Case_and_spaces_do_not_count(string name) =>
        Assert.Same(Persons.AliaksandrLukashenka, Persons.Find(name));

    [Theory]
    [InlineData("Standing Committee of the National People’s Congress")]
    [InlineData("standing committee of the national people`s congress")]
    public void One_apostrophe_is_like_another(string name) =>
        Assert.Same(Organisations.NpcStandingCommittee, Organisations.Find(name));

    [Fact]
    public void Every_name_that_the_dataset_records_finds_its_bearer_or_all_of_them() =>
        Assert.All(
            Persons.All.SelectMany(person => person.Names.Select(name => (person, name.Text))),
            pair => Assert.Contains(pair.person, Persons.ByName[pair.Text]));

    [Fact]
    public void Three_men_named_Li_are_three()
    {
        Assert.Same(Persons.LiKeqiang, Persons.Find("Li Keqiang"));
        Assert.Same(Persons.LiQiang, Persons.Find("Li Qiang"));
        Assert.Same(Persons.LiZhanshu, Persons.Find("Li Zhanshu"));
        Assert.Null(Persons.Find("Li"));
        Assert.Equal(3, Persons.ByName["Li"].Count);
    }

    [Fact]
    public void An_unknown_name_is_nobody_s() => Assert.Null(Persons.Find("Nobody At All"));

    private static TheoryData<string, string> Pairs(string lines)
    {
        var pairs = new TheoryData<string, string>();
        foreach (string[] line in lines.Split('\n').Select(line => line.Split(": ", 2)))
        {
            foreach (string name in line[1].Split(" | "))
                pairs.Add(line[0].Trim(), name.Trim());
        }

        return pairs;
    }
}
