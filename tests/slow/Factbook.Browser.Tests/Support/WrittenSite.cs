using System;
using System.Collections.Concurrent;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Xunit;

namespace Factbook.Browser.Tests.Support;

/// <summary>The site of the dataset, written once, and a browser that looks at it.</summary>
public sealed class WrittenSite : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, bool> _remarks = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The folder of the site.</summary>
    public string Folder { get; } = Path.Combine(Directory.CreateTempSubdirectory("factbook-site-").FullName, "site");

    /// <summary>The script of axe-core; null where it cannot be had.</summary>
    public string? Axe { get; private set; }

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        (bool isWritten, string said) = await Commands.RunAsync("dotnet", Places.Tool, "site", Places.Data, "--out", Folder);
        Assert.True(isWritten, said);
        if (Places.Program("chromium") is not { } chromium)
        {
            Remark("Pages: written but NOT LOOKED AT, because Chromium is not installed (apt-get install chromium).");
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = chromium,
            // Root, as in containers, may not use the sandbox; the pages are our own.
            Args = ["--no-sandbox", "--disable-gpu"],
        });
        Axe = await AxeScriptAsync();
    }

    /// <summary>Opens a page of the site, as a reader with some settings sees it.</summary>
    /// <returns>The reader, or null where there is no browser.</returns>
    internal async Task<Reader?> OpenAsync(string page, BrowserNewContextOptions? settings = null)
    {
        if (_browser is null)
        {
            return null;
        }

        IBrowserContext context = await _browser.NewContextAsync(settings);
        var reader = new Reader(this, await context.NewPageAsync());
        await reader.GoToAsync(page);
        return reader;
    }

    /// <summary>Notes what did not run; the build shows it after the tests.</summary>
    internal void Remark(string remark) => _remarks[remark] = true;

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        await File.WriteAllLinesAsync(
            Path.Combine(AppContext.BaseDirectory, "remarks.txt"), _remarks.Keys.Order(StringComparer.Ordinal));
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);
    }

    private async Task<string?> AxeScriptAsync()
    {
        string script = Path.Combine(Places.Axe, "node_modules", "axe-core", "axe.min.js");
        if (!File.Exists(script) && Places.Program("npm") is { } npm)
        {
            Directory.CreateDirectory(Places.Axe);
            await Commands.RunAsync(npm, "install", "--prefix", Places.Axe, "--no-audit", "--no-fund", "axe-core@4");
        }

        if (File.Exists(script))
        {
            return await File.ReadAllTextAsync(script);
        }

        Remark("Accessibility: NOT CHECKED, because npm did not give axe-core.");
        return null;
    }
}

/// <summary>The tests that share the site.</summary>
[CollectionDefinition(Name)]
public sealed class OneSite : ICollectionFixture<WrittenSite>
{
    /// <summary>The name of the collection.</summary>
    public const string Name = "one site";
}
