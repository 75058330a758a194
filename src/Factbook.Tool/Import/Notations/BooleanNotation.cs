using System;
using Factbook.Tool.Import.Planning;
using Factbook.Tool.Import.Reading;

namespace Factbook.Tool.Import.Notations;

/// <summary>Truth values, by two words.</summary>
internal sealed class BooleanNotation(string yes, string no)
    : Notation(ValueKind.Boolean, $"truth values, written {yes} and {no}")
{
    /// <inheritdoc/>
    protected override string? Read(string text) =>
        text.Equals(yes, StringComparison.OrdinalIgnoreCase) ? "true"
        : text.Equals(no, StringComparison.OrdinalIgnoreCase) ? "false"
        : null;

    /// <inheritdoc/>
    protected override bool Accepts(ScalarForm form) => form is ScalarForm.Text
        || (form is ScalarForm.Boolean && yes == "true")
        || (form is ScalarForm.Number && yes == "1");
}
