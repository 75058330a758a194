using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit;

namespace Factbook.Tests.Support;

/// <summary>
/// Compares a text with the one that was reviewed and committed, <c>Type.Method.verified.txt</c> in the test project's folder
/// Snapshots. A difference leaves <c>Type.Method.received.txt</c> beside it: review it, and rename it if it is right.
/// </summary>
internal static class Snapshot
{
    public static void Verify(string actual, string name = "", [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        string type = Path.GetFileNameWithoutExtension(file);
        string stem = name.Length == 0 ? $"{type}.{method}" : $"{type}.{method}.{name}";
        string folder = Path.Combine(ProjectDirectory(), "Snapshots");
        string verified = Path.Combine(folder, stem + ".verified.txt");
        string received = Path.Combine(folder, stem + ".received.txt");
        string text = actual.Replace("\r\n", "\n", StringComparison.Ordinal);
        string expected = File.Exists(verified) ? File.ReadAllText(verified).Replace("\r\n", "\n", StringComparison.Ordinal) : "";
        if (text == expected)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(received, text);
        Assert.Fail($"{stem} differs from the reviewed text, first in line {FirstDifference(expected, text)}. Review {received}.");
    }

    private static int FirstDifference(string expected, string actual)
    {
        string[] left = expected.Split('\n');
        string[] right = actual.Split('\n');
        int line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
        {
            line++;
        }

        return line + 1;
    }

    // Paths in compiled code are mapped, so the build says where the project is.
    private static string ProjectDirectory() => typeof(Snapshot).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == "ProjectDirectory")
        .Value!;
}
