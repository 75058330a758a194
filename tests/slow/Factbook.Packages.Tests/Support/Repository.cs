using System.IO;
using System.Linq;
using System.Reflection;

namespace Factbook.Packages.Tests.Support;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    private static readonly string[] BuildFiles =
        ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json", ".editorconfig", "CHANGELOG.md"];

    /// <summary>The folder of this project.</summary>
    public static string TestProject { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == "ProjectDirectory")
        .Value!;

    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(TestProject, "..", "..", ".."));

    /// <summary>Copies what the packages are made of, without anything that was built from it.</summary>
    public static void CopySources(string from, string to)
    {
        foreach (string part in new[] { "src", "generators", "eng", "data" })
        {
            CopyFolder(Path.Combine(from, part), Path.Combine(to, part));
        }

        foreach (string file in BuildFiles)
        {
            File.Copy(Path.Combine(from, file), Path.Combine(to, file));
        }
    }

    /// <summary>Copies a folder without what was built in it.</summary>
    public static void CopyFolder(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string relative = Path.GetRelativePath(from, file);
            if (!relative.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            {
                string target = Path.Combine(to, relative);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }
    }
}
