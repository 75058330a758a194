using System.Threading.Tasks;
using Factbook.BelarusChina;
using Factbook.Browser.Tests.Support;
using Xunit;

namespace Factbook.Browser.Tests;

/// <summary>A reader looks for somebody, in any script, with or without a pointer.</summary>
[Collection(OneSite.Name)]
public sealed class SearchTests(WrittenSite site)
{
    [Theory]
    [InlineData("Лукашенко")]
    [InlineData("卢卡申科")]
    [InlineData("lukashenka")]
    public async Task A_name_in_any_script_finds_whom_a_program_finds(string name)
    {
        if (await site.OpenAsync("index.html") is not { } opened)
        {
            return;
        }

        await using Reader reader = opened;
        Person expected = Persons.Find(name)!;

        await reader.Page.GetByRole(Microsoft.Playwright.AriaRole.Searchbox).FillAsync(name);
        await reader.Page.Locator("#found a").First.ClickAsync();

        await reader.IsAtAsync($"facts/{expected.Id}.html");
    }

    [Fact]
    public async Task The_keyboard_alone_reaches_content_search_results_and_facts()
    {
        if (await site.OpenAsync("index.html") is not { } opened)
        {
            return;
        }

        await using Reader reader = opened;
        Microsoft.Playwright.IKeyboard keyboard = reader.Page.Keyboard;

        await keyboard.PressAsync("Tab");
        Assert.Equal("To the content", await reader.Page.Locator(":focus").InnerTextAsync());
        await keyboard.PressAsync("Enter");
        await reader.IsAtAsync("index.html#content");

        await keyboard.PressAsync("/");
        await keyboard.TypeAsync("Лукашенко");
        await reader.Page.Locator("#found a").First.WaitForAsync();
        await keyboard.PressAsync("ArrowDown");
        string? focused = await reader.Page.Locator(":focus").GetAttributeAsync("href");
        Assert.Equal($"facts/{Persons.AliaksandrLukashenka.Id}.html", focused);
        await keyboard.PressAsync("Enter");
        await reader.IsAtAsync($"facts/{Persons.AliaksandrLukashenka.Id}.html");
    }

    [Fact]
    public async Task Every_stop_of_the_keyboard_can_be_seen()
    {
        if (await site.OpenAsync("tables/visits.html") is not { } opened)
        {
            return;
        }

        await using Reader reader = opened;
        for (int stop = 0; stop < 30; stop++)
        {
            await reader.Page.Keyboard.PressAsync("Tab");
            string style = await reader.Page.EvaluateAsync<string>(
                "() => { const s = getComputedStyle(document.activeElement); return s.outlineStyle + ' ' + s.outlineWidth; }");
            string what = await reader.Page.EvaluateAsync<string>("() => document.activeElement.outerHTML.slice(0, 120)");
            Assert.False(style.StartsWith("none", System.StringComparison.Ordinal) || style.EndsWith(" 0px", System.StringComparison.Ordinal), what);
        }
    }
}
