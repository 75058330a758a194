using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Text.RegularExpressions;
using Factbook.Tool.Tests.Support;

namespace Factbook.Tool.Tests.Site;

/// <summary>The sites of the datasets of the repository, written once.</summary>
public sealed class WholeSite : IDisposable
{
    private readonly Workspace _workspace = new();

    public WholeSite()
    {
        Write(Workspace.BelarusChina, "belarus-china");
        Write(Path.Combine(Repository.Root, "samples", "Elements"), "elements");
    }

    /// <summary>The files of a site by their paths.</summary>
    public IReadOnlyDictionary<string, string> Files(string site) =>
        _workspace.Files(site).ToDictionary(path => path, path => _workspace.Read($"{site}/{path}"));

    /// <summary>The pages of a site by their paths.</summary>
    public IEnumerable<(string Path, string Text)> Pages(string site) => Files(site)
        .Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
        .Select(file => (file.Key, file.Value));

    /// <summary>The bytes of a file.</summary>
    public long Size(string site, string path) => new FileInfo(_workspace.FullPath($"{site}/{path}")).Length;

    /// <summary>The values of an attribute in a page.</summary>
    public static IEnumerable<string> Values(string page, string attribute) =>
        Regex.Matches(page, $" {attribute}=\"([^\"]*)\"").Select(match => WebUtility.HtmlDecode(match.Groups[1].Value));

    /// <summary>Writes a site.</summary>
    internal void Write(string dataset, string site)
    {
        Outcome outcome = _workspace.Run("site", dataset, "--out", "DIR/" + site);
        if (outcome.ExitCode != 0)
        {
            throw new InvalidOperationException(outcome.Error);
        }
    }

    public void Dispose() => _workspace.Dispose();
}
