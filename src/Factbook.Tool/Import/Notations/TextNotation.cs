using Factbook.Tool.Import.Planning;
using Factbook.Tool.Import.Reading;

namespace Factbook.Tool.Import.Notations;

/// <summary>Texts, kept as they are but for blanks around them.</summary>
internal sealed class TextNotation() : Notation(ValueKind.Text, "texts")
{
    /// <summary>The only one.</summary>
    public static TextNotation Instance { get; } = new();

    /// <inheritdoc/>
    protected override string? Read(string text) => text;

    /// <inheritdoc/>
    protected override bool Accepts(ScalarForm form) => true;
}
