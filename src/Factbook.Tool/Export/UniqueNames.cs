using System;
using System.Collections.Generic;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Factbook.Tool.Export;

/// <summary>
/// Gives names that differ in more than case, since databases and the file systems of Windows and macOS do not look at it.
/// Who asks first keeps the name that they want.
/// </summary>
/// <param name="longest">The most UTF-8 bytes of a name.</param>
/// <param name="isRefused">Whether a target takes no such name; it is compared without case.</param>
internal sealed class UniqueNames(int longest, Func<string, bool>? isRefused = null)
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gives the wanted name or, where it is taken or refused, one that begins alike.</summary>
    public string Take(string wanted)
    {
        string start = Shortened(isRefused?.Invoke(wanted) == true ? "x_" + wanted : wanted);
        string name = start;
        for (int number = 2; !_taken.Add(name); number++)
        {
            string suffix = string.Create(CultureInfo.InvariantCulture, $"_{number}");
            name = Cut(start, longest - suffix.Length) + suffix;
        }

        return name;
    }

    // What is cut off is told apart by a number that depends on all of the name, so that it stays when others come.
    private string Shortened(string name)
    {
        if (Encoding.UTF8.GetByteCount(name) <= longest)
        {
            return name;
        }

        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..8];
        return Cut(name, longest - hash.Length - 1) + "_" + hash;
    }

    private static string Cut(string name, int bytes)
    {
        int length = name.Length;
        while (Encoding.UTF8.GetByteCount(name.AsSpan(0, length)) > bytes)
        {
            length--;
        }

        return name[..length];
    }
}
