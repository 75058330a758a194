using Factbook.Tool.Facts;

namespace Factbook.Tool.Site.Links;

/// <summary>That a fact cites a source.</summary>
/// <param name="Table">The table of the fact.</param>
/// <param name="From">The fact.</param>
/// <param name="Citation">The citation.</param>
/// <param name="Claim">The claim inside the fact that cites, if it is not the fact itself.</param>
internal sealed record Passage(string Table, Fact From, Fact Citation, Fact? Claim)
{
    /// <summary>The place in the source, or <see langword="null"/> where none is named.</summary>
    public string? Locator => Citation.Text(Factbook.Citation.Slots.Locator);
}
