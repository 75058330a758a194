using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Binding.Mends;

/// <summary>
/// Says how a text that is not of its type was probably meant. What it says to write is of the type.
/// </summary>
public static class ScalarMend
{
    /// <summary>The end of a message about a text that is not of its type.</summary>
    /// <param name="kind">The kind of the type.</param>
    /// <param name="text">The text as written.</param>
    /// <returns>A sentence with a leading space, or the empty text.</returns>
    public static string Hint(ScalarKind kind, string text) => kind switch
    {
        ScalarKind.Integer or ScalarKind.Decimal or ScalarKind.Double => NumberMend.Hint(kind, text),
        ScalarKind.Boolean => BooleanMend.Hint(text),
        ScalarKind.Date => DayMend.Hint(text),
        ScalarKind.DateTime or ScalarKind.Time => ClockMend.Hint(kind, text),
        _ => "",
    };

    /// <summary>What to write instead, as the end of a message.</summary>
    internal static string Write(string text) => $" Write {text}.";
}
