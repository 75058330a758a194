using System.IO;
using System.Linq;

namespace Factbook.Tool.Scaffold;

/// <summary>The name of a dataset, from the folder that it stands in.</summary>
internal static class DatasetName
{
    /// <summary>The name: the letters, digits and underscores of the folder's.</summary>
    public static string Of(string path)
    {
        string last = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        string letters = string.Concat(last.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_'));
        return letters.Length > 0 && char.IsAsciiLetter(letters[0]) ? letters : "Facts";
    }
}
