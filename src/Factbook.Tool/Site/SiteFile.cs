namespace Factbook.Tool.Site;

/// <summary>A file of the site.</summary>
/// <param name="Path">Where it stands below the site's folder, with forward slashes.</param>
/// <param name="Text">What it holds.</param>
internal sealed record SiteFile(string Path, string Text);
