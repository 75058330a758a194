using System;

namespace Factbook.Compiler.Checks.Provenance;

/// <summary>
/// Addresses of sources as they are compared: without the scheme, <c>www.</c>, the fragment and a slash at the end.
/// </summary>
internal static class SourceAddress
{
    /// <summary>The site of an address, or <see langword="null"/> where it has none.</summary>
    public static string? Host(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) || uri.Host.Length == 0)
        {
            return null;
        }

        string host = uri.IdnHost.ToLowerInvariant();
        return host.StartsWith("www.", StringComparison.Ordinal) ? host.Substring(4) : host;
    }

    /// <summary>What two addresses of one page share, or <see langword="null"/> where it is no address of a site.</summary>
    public static string? Page(string url) =>
        Host(url) is { } host ? host + new Uri(url).PathAndQuery.TrimEnd('/') : null;
}
