using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Factbook.BelarusChina;
using Factbook.Browser.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Factbook.Browser.Tests;

/// <summary>A reader follows facts, tables, disputes and sources.</summary>
[Collection(OneSite.Name)]
public sealed class ReadingTests(WrittenSite site)
{
    [Fact]
    public async Task The_start_page_says_from_disk_what_the_dataset_holds_and_shows_its_charts()
    {
        if (await site.OpenAsync("index.html") is not { } opened)
        {
            return;
        }

        await using Reader reader = opened;

        Assert.Equal("Belarus-China relations", await reader.Page.Locator("h1").InnerTextAsync());
        string figures = await reader.Page.Locator(".figures").InnerTextAsync();
        Assert.Contains(Facts.Tables.Sum(table => table.Count).ToString("#,0", CultureInfo.InvariantCulture) + " records", figures, StringComparison.Ordinal);
        Assert.Equal(2, await reader.Page.Locator("main svg.chart").CountAsync());
    }

    [Fact]
    public async Task A_click_on_the_timeline_leads_to_the_fact()
    {
        if (await site.OpenAsync("index.html") is not { } opened)
        {
            return;
        }

        await using Reader reader = opened;
        Visit expected = Visits.LukashenkaToBeijing2023;

        await reader.Page.Locator($"svg.chart a[href*='{expected.Id}']").First.ClickAsync();

        await reader.IsAtAsync($"facts/{expected.Id}.html");
        await reader.SeesAsync(expected.Summary);
    }

    [Fact]
    public async Task State_visits_since_2013_are_as_many_as_a_program_counts()
    {
        if (await site.OpenAsync("tables/visits.html") is not { } opened)
        {
            return;
        }

        await using Reader reader = opened;
        int expected = Visits.All.Count(one => one.VisitType == VisitType.State && one.When?.Latest?.Year >= 2013);
        Assert.InRange(expected, 1, Visits.All.Count - 1);

        await reader.Page.GetByLabel("Visit type").SelectOptionAsync("state");
        await reader.Page.GetByLabel("From").FillAsync("2013");

        Assert.Equal(expected, await reader.NumberInAsync(".count"));
        Assert.Equal(expected, await reader.Page.Locator("table.records tbody tr:visible").CountAsync());
        await reader.IsAtAsync("tables/visits.html#from=2013&visit_type=state");
    }

    [Fact]
    public async Task A_view_of_a_table_can_be_shared_by_its_address()
    {
        if (await site.OpenAsync("tables/visits.html#from=2013&visit_type=state") is not { } opened)
        {
            return;
        }

        await using Reader reader = opened;

        Assert.Equal("state", await reader.Page.GetByLabel("Visit type").InputValueAsync());
        Assert.True(await reader.NumberInAsync(".count") < Visits.All.Count);
    }

    [Fact]
    public async Task The_dispute_on_first_since_March_2023_shows_its_pick_and_the_reason()
    {
        Dispute dispute = Visits.LukashenkaToBeijing2025.Behind(Visit.Slots.PreviousVisit).Dispute!;
        if (await site.OpenAsync("facts/visit.2025.01.html") is not { } opened)
        {
            return;
        }

        await using Reader reader = opened;
        await reader.Page.GetByText("sources differ").First.ClickAsync();
        ILocator section = reader.Page.Locator("section.dispute", new() { HasText = "Previous visit" });

        Assert.Equal(dispute.Claims.Count, await section.Locator(".claim").CountAsync());
        Assert.Contains(
            dispute.Pick!.Key.Replace('_', ' '),
            await section.Locator(".claim.followed .rank").InnerTextAsync(),
            StringComparison.Ordinal);
        Assert.Contains(dispute.Rationale, await section.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_citation_leads_to_its_source_and_the_source_leads_back()
    {
        if (await site.OpenAsync("facts/visit.2025.01.html") is not { } opened)
        {
            return;
        }

        await using Reader reader = opened;
        Source source = Visits.LukashenkaToBeijing2025.Cites[0].Source;

        await reader.Page.Locator($"main a[href*='{source.Id}']").First.ClickAsync();
        await reader.IsAtSomePartOfAsync($"facts/{source.Id}.html");
        await reader.SeesAsync(source.Title);

        await reader.Page.Locator("main a[href$='visit.2025.01.html']").First.ClickAsync();
        await reader.IsAtAsync("facts/visit.2025.01.html");
    }

    [Fact]
    public async Task Without_scripts_every_fact_can_still_be_read()
    {
        if (await site.OpenAsync("tables/visits.html", new() { JavaScriptEnabled = false }) is not { } opened)
        {
            return;
        }

        await using Reader reader = opened;

        Assert.Equal(Visits.All.Count, await reader.Page.Locator("table.records tbody tr:visible").CountAsync());
        Assert.False(await reader.Page.Locator("form.filters").IsVisibleAsync());
    }
}
