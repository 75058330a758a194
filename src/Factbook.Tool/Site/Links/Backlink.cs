using Factbook.Tool.Facts;

namespace Factbook.Tool.Site.Links;

/// <summary>That a fact refers to another.</summary>
/// <param name="Table">The table of the fact that refers.</param>
/// <param name="From">The fact that refers.</param>
/// <param name="Slot">The slot that does, with those around it.</param>
internal sealed record Backlink(string Table, Fact From, string Slot);
