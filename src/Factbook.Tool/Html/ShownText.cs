using System.Linq;

namespace Factbook.Tool.Html;

/// <summary>
/// Texts as pages, drawings and terminals may hold them: a control character, which only an escape brings into a dataset, is
/// shown by its picture, and what is no character by U+FFFD.
/// </summary>
internal static class ShownText
{
    private const int Pictures = 0x2400;
    private const char DeletePicture = '\u2421';
    private const char Replacement = '\uFFFD';

    /// <summary>The text.</summary>
    public static string Of(string text) => text.All(IsShown) ? text : string.Concat(text.Select(Of));

    private static char Of(char letter) => letter switch
    {
        _ when IsShown(letter) => letter,
        < ' ' => (char)(Pictures + letter),
        '\u007F' => DeletePicture,
        _ => Replacement,
    };

    private static bool IsShown(char letter) =>
        letter is '\t' or '\n' or '\r' || !(char.IsControl(letter) || letter is '\uFFFE' or '\uFFFF');
}
