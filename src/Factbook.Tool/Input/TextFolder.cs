using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Factbook.Tool.Input;

/// <summary>A folder of texts in any form, which a dataset is compared with.</summary>
internal static class TextFolder
{
    /// <summary>Reads all files of a folder and its subfolders, but those that hold no text.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="ToolException">There is no such folder, or no text in it, or a file cannot be read.</exception>
    public static IReadOnlyList<SourceFile> Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new ToolException($"There is no folder '{folder}'.");
        }

        SourceFile[] texts =
        [
            .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Order(System.StringComparer.Ordinal)
                .Select(SourceFile.Read)
                .Where(file => !file.Text.Contains('\0', System.StringComparison.Ordinal)),
        ];
        return texts.Length > 0 ? texts : throw new ToolException($"The folder '{folder}' holds no text.");
    }
}
