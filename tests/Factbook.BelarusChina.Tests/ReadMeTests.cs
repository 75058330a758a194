using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Xunit;

namespace Factbook.BelarusChina.Tests;

/// <summary>What the README prints is what the sample says and gives.</summary>
[Collection("Console")]
public class ReadMeTests
{
    private static readonly string Root = typeof(ReadMeTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == "RepositoryRoot")
        .Value!;

    [Fact]
    public void The_code_is_that_of_the_sample() =>
        Assert.Equal(Read("samples/ReadMe/Program.cs").Trim(), Block("```csharp\n"));

    [Fact]
    public void The_output_is_what_the_sample_prints()
    {
        TextWriter console = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            MethodInfo main = Assembly.Load("ReadMe").EntryPoint!;
            main.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        Assert.Equal(output.ToString().Trim(), Block("```text\n"));
    }

    // The first block of a kind after the heading of the section.
    private static string Block(string start)
    {
        string text = Read("README.md");
        int section = text.IndexOf("## Ten lines of LINQ", StringComparison.Ordinal);
        int begin = text.IndexOf(start, section, StringComparison.Ordinal) + start.Length;
        return text[begin..text.IndexOf("\n```", begin, StringComparison.Ordinal)].Trim();
    }

    private static string Read(string path) =>
        File.ReadAllText(Path.Combine(Root, path)).Replace("\r\n", "\n", StringComparison.Ordinal);
}
