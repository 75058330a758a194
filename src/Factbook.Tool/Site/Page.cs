using System.Collections.Generic;
using System.Xml.Linq;

namespace Factbook.Tool.Site;

/// <summary>A page before the frame that all pages have is put around it.</summary>
/// <param name="Path">Where it stands below the site's folder.</param>
/// <param name="Title">The title.</param>
/// <param name="Content">What it says.</param>
internal sealed record Page(string Path, string Title, params IEnumerable<XElement?> Content)
{
    /// <summary>What stands at the end; of a page that is cut into parts, at the end of the first.</summary>
    public IEnumerable<XElement?> Foot { get; init; } = [];

    /// <summary>The page to which a reader is sent on at once, if any.</summary>
    public string? Redirect { get; init; }
}
