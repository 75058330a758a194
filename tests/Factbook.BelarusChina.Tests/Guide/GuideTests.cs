using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Xunit;

namespace Factbook.BelarusChina.Tests.Guide;

/// <summary>What docs/guide.md shows is compiled and runs.</summary>
[Collection("Console")]
public sealed class GuideTests
{
    private static readonly string Root = typeof(GuideTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == "RepositoryRoot")
        .Value!;

    public static TheoryData<string> Tasks => [.. GuideTasks.All.Keys];

    [Theory]
    [MemberData(nameof(Tasks))]
    public void The_code_of_a_task_is_that_of_the_guide_and_prints(string task)
    {
        string shown = Between(Read("docs/guide.md"), $"\n## {task}\n", "\n```\n");
        Assert.Equal(Compiled(task), shown[(shown.IndexOf("```csharp\n", StringComparison.Ordinal) + "```csharp\n".Length)..]);

        TextWriter console = Console.Out;
        using var output = new StringWriter();
        Console.SetOut(output);
        try
        {
            GuideTasks.All[task]();
        }
        finally
        {
            Console.SetOut(console);
        }

        Assert.NotEmpty(output.ToString());
    }

    [Fact]
    public void Every_task_of_the_guide_is_run() => Assert.Equal(
        GuideTasks.All.Keys,
        Read("docs/guide.md").Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]));

    private static string Compiled(string task)
    {
        string code = Between(Read("tests/Factbook.BelarusChina.Tests/Guide/GuideTasks.cs"), $"        // {task}\n", "\n        // End");
        return string.Join('\n', code.Split('\n').Select(line => line.Length > 8 ? line[8..] : ""));
    }

    private static string Between(string text, string start, string end)
    {
        int begin = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[begin..text.IndexOf(end, begin, StringComparison.Ordinal)];
    }

    private static string Read(string path) =>
        File.ReadAllText(Path.Combine(Root, path)).Replace("\r\n", "\n", StringComparison.Ordinal);
}
