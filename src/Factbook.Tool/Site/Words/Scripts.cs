using System;
using System.Linq;
using System.Text;

namespace Factbook.Tool.Site.Words;

/// <summary>Tells in which script a name is written.</summary>
internal static class Scripts
{
    // The blocks of the scripts that names are commonly written in; a name goes by its first letter of any of them.
    private static readonly (int First, int Last, string Name)[] Blocks =
    [
        (0x0041, 0x024F, "Latin"), (0x0370, 0x03FF, "Greek"), (0x0400, 0x052F, "Cyrillic"),
        (0x0530, 0x058F, "Armenian"), (0x0590, 0x05FF, "Hebrew"), (0x0600, 0x077F, "Arabic"),
        (0x0900, 0x097F, "Devanagari"), (0x0E00, 0x0E7F, "Thai"), (0x10A0, 0x10FF, "Georgian"),
        (0x1E00, 0x1EFF, "Latin"), (0x3040, 0x30FF, "Japanese"), (0x3400, 0x9FFF, "Chinese"),
        (0xAC00, 0xD7AF, "Korean"), (0x20000, 0x323AF, "Chinese"),
    ];

    /// <summary>The script of a name.</summary>
    public static string Of(string name) => name.EnumerateRunes()
        .Where(Rune.IsLetter)
        .Select(letter => Array.Find(Blocks, block => letter.Value >= block.First && letter.Value <= block.Last).Name)
        .FirstOrDefault(script => script is not null) ?? "Other scripts";
}
