using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Xunit;

namespace Factbook.BelarusChina.Tests.Articles;

/// <summary>Every paragraph of the articles that holds facts is cited, and what surrounds the texts is not.</summary>
public class ParagraphsTests
{
    /// <summary>The paragraphs with facts, and those that name an author.</summary>
    public static TheoryData<string, int[]> Paragraphs => new()
    {
        { "src.goes_to_china_2023", [.. Range(2, 9), .. Range(11, 22), .. Range(24, 37), 39] },
        { "src.why_did_xi_invite_2023", [3, 4, .. Range(6, 9), .. Range(11, 30), 35] },
        { "src.courtesy_visit_2025", [2, 3, 4, 6, 7, 8, 9] },
        { "src.balancing_act_2024", [2, 3, 4, .. Range(6, 10), .. Range(12, 19), .. Range(21, 24)] },
        { "src.lukashenka_visits_china_2023", [4, 7, 9, 11, 12, 14, 15] },
    };

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void Each_paragraph_with_facts_is_cited_and_no_other(string id, int[] paragraphs)
    {
        Source article = Sources.Get(id);

        IEnumerable<int> cited = Facts.Tables.SelectMany(table => table.Facts)
            .OfType<ICited>()
            .SelectMany(fact => fact.Cites)
            .Concat(Disputes.All.SelectMany(dispute => dispute.Claims).SelectMany(claim => claim.Cites))
            .Where(citation => citation.Source == article)
            .Select(citation => int.Parse(citation.Locator!["para ".Length..], CultureInfo.InvariantCulture))
            .Distinct()
            .Order();

        Assert.Equal(paragraphs, cited);
    }

    private static IEnumerable<int> Range(int first, int last) => Enumerable.Range(first, last - first + 1);
}
