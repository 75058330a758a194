using System;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Factbook.Tool.Output;

namespace Factbook.Tool.Site.Links;

/// <summary>Where the pages stand. The address of a fact depends on what it is called in the dataset alone: its identifier, mostly.</summary>
internal static class SitePaths
{
    /// <summary>The start page.</summary>
    public const string Start = "index.html";

    /// <summary>The page of disputes.</summary>
    public const string Disputes = "disputes.html";

    /// <summary>The page of coverage.</summary>
    public const string Coverage = "coverage.html";

    /// <summary>The codebook.</summary>
    public const string Codebook = "codebook.html";

    /// <summary>The folder of the exported tables.</summary>
    public const string Data = "data";

    // File systems allow names of 255 bytes.
    private const int LongestName = 120;

    /// <summary>The page of a fact.</summary>
    public static string Fact(string key) => $"facts/{FileName(key)}.html";

    /// <summary>The page of a table.</summary>
    public static string Table(string rootSlot) => $"tables/{FileName(rootSlot)}.html";

    /// <summary>
    /// A name that every file system takes: lower-case letters, digits, hyphens, underscores and inner dots stay, each
    /// other byte is written <c>~</c> and two digits, and what would be too long ends in a hash. Two names differ
    /// wherever the texts do, also where capitals do not count.
    /// </summary>
    public static string FileName(string text)
    {
        var name = new StringBuilder();
        byte[] letters = Encoding.UTF8.GetBytes(text);
        foreach (byte letter in letters)
        {
            char plain = (char)letter;
            bool isPlain = char.IsAsciiLetterLower(plain) || char.IsAsciiDigit(plain) || plain is '-' or '_'
                || (plain == '.' && name.Length > 0);
            _ = isPlain ? name.Append(plain) : name.Append(CultureInfo.InvariantCulture, $"~{letter:x2}");
        }

        if (WindowsNames.IsDevice(text))
        {
            name.Remove(0, 1).Insert(0, $"~{letters[0]:x2}");
        }

        return name.Length <= LongestName
            ? name.ToString()
            : $"{name.ToString(0, LongestName)}~~{Convert.ToHexStringLower(SHA256.HashData(letters))}";
    }

    /// <summary>The way from a page to the folder of the site.</summary>
    public static string RootFrom(string path) => path.Contains('/', StringComparison.Ordinal) ? "../" : "";
}
