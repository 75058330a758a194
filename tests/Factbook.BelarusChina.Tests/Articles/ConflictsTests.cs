using System.Linq;
using Xunit;

namespace Factbook.BelarusChina.Tests.Articles;

/// <summary>Where the articles differ, each account stands: a dispute, records side by side, or a note.</summary>
public class ConflictsTests
{
    public static TheoryData<string, string[]> Conflicts => new()
    {
        { "days of the visit of 2023", ["dispute.visit.2023.01.when"] },
        { "rank of the visit of 2023, also within one article", ["dispute.visit.2023.01.visit_type"] },
        { "surprise or announced in September", ["event.2023.02", "event.2022.03"] },
        { "what the 3.5 billion dollars are", ["dispute.package.2023.01.declared_value_meaning"] },
        { "the same amount in three mouths", ["statement.2023.068", "statement.2023.072", "statement.2023.133"] },
        { "number of the documents", ["dispute.package.2023.01.declared_count", "package.2023.01"] },
        { "kind and signatories of the documents", ["agreement.2023.01", "agreement.2023.02", "agreement.2023.03"] },
        { "year and Chinese part of Polonez", ["military.2015.01", "military.2016.01", "statement.2023.021"] },
        { "year of the partnership", ["dispute.partnership.2013.01.when"] },
        { "grade of the partnership", ["partnership.2017.01", "partnership.2024.01", "partnership.2023.01"] },
        { "partnership without a grade", ["partnership.2023.02", "partnership.2013.01"] },
        { "first since March 2023", ["dispute.visit.2025.01.previous_visit", "statement.2023.120", "event.2020.05"] },
        { "distance before 2023", ["statement.2025.030", "event.2020.04", "statement.2024.023"] },
        { "when the paper was endorsed", ["statement.2023.041", "statement.2023.066", "statement.2024.031"] },
        { "what the paper is called", ["document.position_paper_2023"] },
        { "contacts with Putin", ["meeting.2023.01", "meeting.2023.02", "visit.2023.02", "statement.2023.105"] },
        { "the park", ["project.great_stone_park", "project.industrial_park_near_minsk"] },
        { "scale of Chinese money", ["investment.2023.02", "investment.2024.01", "statement.2024.006"] },
        { "when and why engagement fell", ["loan.2019.02", "loan.2019.01", "statement.2024.016", "statement.2025.008"] },
        { "sanctions of 2020 and a halt since 2019", ["investment.2023.05", "statement.2023.046", "sanction.2020.01"] },
        { "whether China still invests", ["statement.2025.006", "statement.2025.021", "investment.2023.05"] },
        { "value of Belarus to China", ["statement.2024.005", "statement.2025.025", "statement.2024.007"] },
        { "depth of military cooperation", ["military.2023.01", "statement.2025.027", "statement.2023.127"] },
        { "purpose of the visit of 2023", ["statement.2023.005", "statement.2023.078", "statement.2025.029"] },
        { "independent of Moscow", ["statement.2023.136", "statement.2023.116", "statement.2024.048"] },
        { "Lukashenka and the war", ["military.2022.03", "statement.2023.084", "statement.2023.131"] },
        { "China and the war", ["statement.2023.014", "statement.2023.016", "statement.2024.036"] },
        { "goods in the charge", ["statement.2023.014", "statement.2023.069", "statement.2023.096"] },
        { "route through Belarus", ["statement.2023.090", "statement.2023.099", "statement.2023.137"] },
        { "election and protests of 2020", ["event.2020.01", "statement.2024.014", "statement.2023.025"] },
        { "who imposed sanctions", ["sanction.2020.01", "sanction.2020.02", "sanction.2020.03", "sanction.2022.01"] },
        { "word for the war", ["event.2022.01"] },
        { "what Minsk balanced", ["statement.2023.028", "statement.2024.021", "statement.2024.041"] },
        { "seldom abroad, often in Moscow", ["statement.2023.076", "statement.2023.104"] },
        { "paraphrase and quotation of Zhu", ["statement.2023.035", "statement.2023.036"] },
        { "two visits, announced and not", ["visit.2023.01", "visit.2025.01"] },
        { "closest to Russia", ["statement.2024.002", "statement.2023.087"] },
        { "three men named Li", ["person.li_keqiang", "person.li_zhanshu", "person.li_qiang"] },
        { "order of 2020", ["event.2020.03", "statement.2024.015"] },
        { "summit and meeting of September", ["event.2022.02", "meeting.2022.01", "agreement.2022.01"] },
        { "security support", ["statement.2025.032", "statement.2023.143", "agreement.2024.01"] },
        { "labels for the leaders", ["statement.2023.003", "statement.2023.062", "post.president_of_china"] },
        { "part in the invasion", ["military.2022.01", "military.2022.02", "statement.2023.085"] },
        { "how free Lukashenka is", ["statement.2023.027", "statement.2023.115", "statement.2024.046"] },
        { "stagnation and rising trade", ["statement.2025.012", "trade.2024.02"] },
        { "lenders", ["loan.2019.01", "loan.2019.02", "loan.2020.01"] },
        { "two elections", ["event.2020.01", "event.2025.01"] },
    };

    [Theory]
    [MemberData(nameof(Conflicts))]
    public void Each_account_stands(string topic, string[] ids)
    {
        IFact[] accounts = [.. ids.Select(id => Facts.Find(id) ?? throw Xunit.Sdk.FailException.ForFailure(id))];

        Citation[] passages =
        [
            .. accounts.OfType<ICited>().SelectMany(account => account.Cites),
            .. accounts.OfType<Dispute>().SelectMany(dispute => dispute.Claims).SelectMany(claim => claim.Cites),
        ];

        Assert.True(passages.DistinctBy(passage => (passage.Source, passage.Locator)).Count() > 1, topic);
        Assert.True(
            accounts.All(account => account is PublicStatement)
                || accounts.Any(account => account is Dispute or ISummarised { Note: not null }),
            topic);
    }
}
