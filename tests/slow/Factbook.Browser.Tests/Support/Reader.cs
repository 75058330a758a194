using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Xunit;

namespace Factbook.Browser.Tests.Support;

/// <summary>
/// Somebody who reads the site. At the end the console must have been silent and nothing outside the site's folder asked for.
/// </summary>
internal sealed class Reader : IAsyncDisposable
{
    private const int Patience = 15_000;
    private readonly WrittenSite _site;
    private readonly List<string> _complaints = [];
    private readonly string _root;

    public Reader(WrittenSite site, IPage page)
    {
        _site = site;
        Page = page;
        _root = new Uri(site.Folder + Path.DirectorySeparatorChar).AbsoluteUri;
        page.SetDefaultTimeout(Patience);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _complaints.Add($"{page.Url}: {message.Text}");
            }
        };
        page.PageError += (_, error) => _complaints.Add($"{page.Url}: {error}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(_root, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                _complaints.Add($"{page.Url} asked for {request.Url}");
            }
        };
    }

    /// <summary>What the reader sees.</summary>
    public IPage Page { get; }

    /// <summary>
    /// Expects that the reader is at an address of the site, or soon will be: a page that was asked for by a click or a key
    /// comes when the browser gets to it.
    /// </summary>
    public Task IsAtAsync(string address) => HasAddressAsync(address, "");

    /// <summary>Expects that the reader is at a page, whichever part of it, or soon will be.</summary>
    public Task IsAtSomePartOfAsync(string page) => HasAddressAsync(page, "(#.*)?");

    /// <summary>Expects that the reader sees a text in the page's own part, or soon will.</summary>
    public Task SeesAsync(string text) =>
        Assertions.Expect(Page.Locator("main")).ToContainTextAsync(text, new() { UseInnerText = true, Timeout = Patience });

    /// <summary>Goes to a page of the site.</summary>
    public Task GoToAsync(string page) => Page.GotoAsync(_root + page);

    /// <summary>The first number of a text: 7 of "7 of 42 records".</summary>
    public async Task<int> NumberInAsync(string selector)
    {
        string text = await Page.Locator(selector).First.InnerTextAsync();
        return int.Parse(new string([.. text.TakeWhile(char.IsAsciiDigit)]), CultureInfo.InvariantCulture);
    }

    /// <summary>What axe-core finds on the page that is serious or worse, or null where it cannot be had.</summary>
    public async Task<string[]?> SeriousViolationsAsync()
    {
        if (_site.Axe is null)
        {
            return null;
        }

        await Page.EvaluateAsync(_site.Axe);
        // Style sheets are not loaded again, which the page's own policy would refuse.
        JsonElement? violations = await Page.EvaluateAsync("async () => (await axe.run({ preload: false })).violations");
        return
        [
            .. violations!.Value.EnumerateArray()
                .Where(violation => violation.GetProperty("impact").GetString() is "serious" or "critical")
                .Select(violation => $"{Page.Url[_root.Length..]}: {violation.GetProperty("id").GetString()}: "
                    + $"{violation.GetProperty("nodes")[0].GetProperty("html").GetString()}: "
                    + violation.GetProperty("nodes")[0].GetProperty("failureSummary").GetString()),
        ];
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Page.Context.CloseAsync();
        Assert.True(_complaints.Count == 0, string.Join('\n', _complaints));
    }

    private Task HasAddressAsync(string page, string rest) =>
        Assertions.Expect(Page).ToHaveURLAsync(new Regex($"^{Regex.Escape(_root + page)}{rest}$"), new() { Timeout = Patience });
}
