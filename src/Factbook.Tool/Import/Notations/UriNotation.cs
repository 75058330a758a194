using System;
using System.Linq;
using Factbook.Tool.Import.Planning;

namespace Factbook.Tool.Import.Notations;

/// <summary>Addresses of the web; a blank in one is written as <c>%20</c>.</summary>
internal sealed class UriNotation() : Notation(ValueKind.Uri, "addresses")
{
    /// <summary>The only one.</summary>
    public static UriNotation Instance { get; } = new();

    /// <inheritdoc/>
    protected override string? Read(string text) =>
        (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        && text.Length > 8 && !text.Any(letter => char.IsWhiteSpace(letter) && letter != ' ')
            ? text.Replace(" ", "%20", StringComparison.Ordinal)
            : null;
}
