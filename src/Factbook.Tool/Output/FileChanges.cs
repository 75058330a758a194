using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace Factbook.Tool.Output;

/// <summary>
/// Changes several files of a folder so that all are changed or none: they are written beside their places, a journal says
/// what is going to be moved where, and then they are moved. What was interrupted in between is brought to its end later.
/// </summary>
/// <param name="folder">The folder; the journal stands in it.</param>
internal sealed class FileChanges(string folder)
{
    private const string Journal = ".factbook-changes";
    private const string Ending = ".factbook-new";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Changes files.</summary>
    /// <param name="texts">The new texts by path.</param>
    public void Commit(IReadOnlyDictionary<string, string> texts)
    {
        foreach ((string path, string text) in texts)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            File.WriteAllText(path + Ending, text, Utf8);
        }

        string journal = Path.Combine(folder, Journal);
        File.WriteAllLines(journal + Ending, texts.Keys.Select(path => Path.GetRelativePath(folder, path)));
        File.Move(journal + Ending, journal);
        Finish();
    }

    /// <summary>Brings an interrupted change to its end, or forgets one that had not begun.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Recover()
    {
        bool wasInterrupted = File.Exists(Path.Combine(folder, Journal));
        if (wasInterrupted)
        {
            Finish();
        }

        foreach (string left in Directory.EnumerateFiles(folder, "*" + Ending, SearchOption.AllDirectories).ToArray())
        {
            File.Delete(left);
        }

        return wasInterrupted;
    }

    private void Finish()
    {
        string journal = Path.Combine(folder, Journal);
        foreach (string path in File.ReadAllLines(journal).Select(relative => Path.Combine(folder, relative)))
        {
            if (File.Exists(path + Ending))
            {
                File.Move(path + Ending, path, overwrite: true);
            }
        }

        File.Delete(journal);
    }
}
