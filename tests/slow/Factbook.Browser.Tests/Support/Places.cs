using System;
using System.IO;
using System.Linq;
using System.Reflection;

namespace Factbook.Browser.Tests.Support;

/// <summary>Where the build says that things are, and programs that may be installed.</summary>
internal static class Places
{
    /// <summary>The built command.</summary>
    public static string Tool => Path.Combine(Of("ToolDirectory"), "Factbook.Tool.dll");

    /// <summary>The dataset.</summary>
    public static string Data => Of("DataDirectory");

    /// <summary>A folder for what npm installs.</summary>
    public static string Axe => Of("AxeDirectory");

    /// <summary>Finds a program on the path.</summary>
    /// <returns>Its file, or null where it is not installed.</returns>
    public static string? Program(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, name))
        .FirstOrDefault(File.Exists);

    private static string Of(string key) => Path.GetFullPath(typeof(Places).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!);
}
