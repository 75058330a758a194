using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SourceMetrics;

/// <summary>What a stranger meets in the sources, in numbers.</summary>
public static class MetricsTable
{
    private const int MostParameters = 7;

    /// <summary>The rows: what is measured, and how much it is.</summary>
    public static IEnumerable<(string Row, string Value)> Rows()
    {
        string[] product = [.. Repository.SourceFiles.Where(file => file.StartsWith("src/", StringComparison.Ordinal) || file.StartsWith("generators/", StringComparison.Ordinal))];
        var members = MemberReader.ReadAll().Where(member => !member.File.StartsWith("src/Factbook/CompilerServices/", StringComparison.Ordinal)).ToList();
        var all = MemberReader.ReadAll();

        yield return ("files: median, longest (lines)", Spread([.. product.Select(LinesOf)], longestOnly: true));
        yield return ("methods: median, p90, longest (lines)", Spread(
            [.. all.Where(member => product.Contains(member.File) && member.Kind == MemberKind.Method).Select(member => member.Lines)], longestOnly: false));
        yield return ("most parameters; with more than 7, outside CompilerServices",
            $"{Longest(members)}; {members.Count(member => member.Kind != MemberKind.PositionalRecord && member.Parameters > MostParameters)}");
        yield return ("most parameters in CompilerServices, which generated code calls", $"{Longest([.. all.Except(members)])}");
        yield return ("positional records with more than 7 values", $"{members.Count(member => member.Kind == MemberKind.PositionalRecord && member.Parameters > MostParameters)}");
        yield return ("writers: raw string templates, Line( outside the printer", $"{Count("Generator/Writing", "\"\"\"") / 2}, {Count("Generator/Writing", @"\bLine\(", "Printing")}");
        yield return ("files of Factbook.Compiler that spell C# (global::)", $"{product.Count(file => file.Contains("/Factbook.Compiler/", StringComparison.Ordinal) && Repository.Read(file).Contains("global::", StringComparison.Ordinal))}");
        yield return ("projects that the solution does not know", $"{Projects().Except(Known()).Count()}");
        yield return ("pages for contributors, on the architecture", $"{Exists("CONTRIBUTING.md")}, {Exists("docs/architecture.md")}");

        int Count(string folder, string pattern, string except = "\n") => product
            .Where(file => file.Contains(folder, StringComparison.Ordinal) && !file.Contains(except, StringComparison.Ordinal))
            .Sum(file => Regex.Count(Repository.Read(file), pattern));
    }

    /// <summary>The projects, but for templates of what tests and benchmarks compile.</summary>
    public static IEnumerable<string> Projects() => Directory
        .EnumerateFiles(Repository.Folder, "*.csproj", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Repository.Folder, file).Replace('\\', '/'))
        .Where(file => !file.Split('/').Intersect(["bin", "obj", "Sources", "Programs"]).Any());

    private static IEnumerable<string> Known() =>
        XDocument.Parse(Repository.Read("Factbook.slnx")).Descendants("Project").Select(project => (string)project.Attribute("Path")!);

    private static int LinesOf(string file) => Repository.Read(file).Split('\n').Length - 1;

    private static int Longest(IReadOnlyCollection<Member> members) => members.Max(member => member.Parameters);

    private static string Exists(string file) => File.Exists(Path.Combine(Repository.Folder, file)) ? "yes" : "no";

    private static string Spread(int[] values, bool longestOnly)
    {
        Array.Sort(values);
        string tail = longestOnly ? "" : $"{values[values.Length * 9 / 10]}, ";
        return string.Create(CultureInfo.InvariantCulture, $"{values[values.Length / 2]}, {tail}{values[^1]}");
    }
}
