using Factbook.Tool.Import.Planning;
using Factbook.Tool.Import.Reading;

namespace Factbook.Tool.Import.Notations;

/// <summary>A way in which files write values of a kind.</summary>
/// <param name="kind">The kind.</param>
/// <param name="words">What the values are, in the plural.</param>
internal abstract class Notation(ValueKind kind, string words)
{
    /// <summary>The kind.</summary>
    public ValueKind Kind { get; } = kind;

    /// <summary>What the values are, in the plural.</summary>
    public string Words { get; } = words;

    /// <summary>Reads a value that is not empty.</summary>
    /// <param name="value">The value.</param>
    /// <returns>
    /// The value as the dataset writes it; an empty text where it says that there is none; <see langword="null"/> where it
    /// is not written like this.
    /// </returns>
    public string? Read(InputScalar value) => Accepts(value.Form) ? Read(value.Text.Trim()) : null;

    /// <summary>As <see cref="Read(InputScalar)"/>, of a text without blanks around it.</summary>
    protected abstract string? Read(string text);

    /// <summary>Whether a value of this form can be meant.</summary>
    protected virtual bool Accepts(ScalarForm form) => form is ScalarForm.Text;
}
