using System.Collections.Generic;

namespace Factbook.Tool.Codebook;

/// <summary>A part of a document, whatever language it is written in.</summary>
internal abstract record Block;

/// <summary>A heading.</summary>
/// <param name="Level">The level, from 1.</param>
/// <param name="Text">The text, unique in the document, for its anchor is made from it.</param>
internal sealed record Heading(int Level, string Text) : Block;

/// <summary>A paragraph.</summary>
/// <param name="Text">The text.</param>
internal sealed record Paragraph(string Text) : Block;

/// <summary>Text that is shown as it is.</summary>
/// <param name="Text">The text.</param>
internal sealed record Verbatim(string Text) : Block;

/// <summary>A table.</summary>
/// <param name="Header">The heads of the columns.</param>
/// <param name="Rows">The rows.</param>
internal sealed record Grid(IReadOnlyList<string> Header, IReadOnlyList<Cell[]> Rows) : Block;

/// <summary>What stands in a cell of a table.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsCode">Whether it is a name that stands in data.</param>
/// <param name="Target">The heading that it leads to, if any.</param>
internal sealed record Cell(string Text, bool IsCode = false, string? Target = null)
{
    /// <summary>A cell of plain text.</summary>
    public static implicit operator Cell(string? text) => new(text ?? "");
}
