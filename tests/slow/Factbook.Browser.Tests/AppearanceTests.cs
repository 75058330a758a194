using System.Collections.Generic;
using System.Threading.Tasks;
using Factbook.Browser.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Factbook.Browser.Tests;

/// <summary>Pages on wide and narrow screens, light and dark, and for those who do not see them.</summary>
[Collection(OneSite.Name)]
public sealed class AppearanceTests(WrittenSite site)
{
    public static TheoryData<string> Pages =>
    [
        "index.html",
        "tables/visits.html",
        "tables/trade_observations.html",
        "facts/visit.2023.01.html",
        "facts/person.lukashenka.html",
        "facts/src.courtesy_visit_2025.html",
        "disputes.html",
        "coverage.html",
        "codebook.html",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_serious_keeps_anybody_from_reading_a_page(string page)
    {
        var found = new List<string>();
        foreach (ColorScheme scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            if (await site.OpenAsync(page, new() { ColorScheme = scheme }) is not { } opened)
            {
                return;
            }

            await using Reader reader = opened;
            found.AddRange(await reader.SeriousViolationsAsync() ?? []);
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_fits_a_screen_of_360_pixels(string page)
    {
        var narrow = new BrowserNewContextOptions { ViewportSize = new() { Width = 360, Height = 740 } };
        if (await site.OpenAsync(page, narrow) is not { } opened)
        {
            return;
        }

        await using Reader reader = opened;

        Assert.InRange(await reader.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), 1, 360);
    }

    [Fact]
    public async Task Dark_can_be_chosen_and_lasts_on_the_next_page()
    {
        if (await site.OpenAsync("index.html", new() { ColorScheme = ColorScheme.Light }) is not { } opened)
        {
            return;
        }

        await using Reader reader = opened;
        string light = await GroundAsync(reader);

        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Dark" }).ClickAsync();
        string dark = await GroundAsync(reader);
        await reader.GoToAsync("disputes.html");

        Assert.NotEqual(light, dark);
        Assert.Equal(dark, await GroundAsync(reader));
    }

    private static Task<string> GroundAsync(Reader reader) =>
        reader.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).backgroundColor");
}
