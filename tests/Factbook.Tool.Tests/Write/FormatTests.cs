using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Factbook.Compiler.Yaml;
using Factbook.Tool.Curating;
using Factbook.Tool.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Outcome = Factbook.Tool.Tests.Support.Outcome;

namespace Factbook.Tool.Tests.Write;

public sealed class FormatTests : IDisposable
{
    private static readonly Gen<string> Blanks = Gen.Elements("", " ", "  ", "   ");

    private readonly Workspace _workspace = new Workspace().WithMoons();

    [Theory]
    [InlineData("a:\n- b\n- c\n", "a:\n  - b\n  - c\n")]
    [InlineData("a:\n    b: c\n    d:\n        e: f\n", "a:\n  b: c\n  d:\n    e: f\n")]
    [InlineData("a:   \r\n  - b: 1\r\n    c: 2\t\r\n\r\n\r\n", "a:\n  - b: 1\n    c: 2\n")]
    [InlineData("a:\n# remark\n- b\n", "a:\n  # remark\n  - b\n")]
    [InlineData("a:\n- b: |\n      one\n        two\n  c: d\n", "a:\n  - b: |\n      one\n        two\n    c: d\n")]
    [InlineData("a:\n- {b: 1,\n   c: 2}\n", "a:\n  - {b: 1,\n    c: 2}\n")]
    [InlineData("a: b", "a: b\n")]
    [InlineData("# only\n", "# only\n")]
    public void A_file_is_laid_out_in_one_way(string text, string expected) => Assert.Equal(expected, Layout.Of(text));

    [Theory]
    [InlineData("a: [")]
    [InlineData("a: 1\na: 2\n")]
    public void A_file_that_cannot_be_read_is_left(string text) => Assert.Null(Layout.Of(text));

    /// <summary>What is laid out says the same, and is not laid out again.</summary>
    [Fact]
    public void No_meaning_changes_and_once_is_enough() => Prop.ForAll(Documents(3).ToArbitrary(), text =>
    {
        string? once = Layout.Of(text);
        return once is null
            || (Equals(YamlReader.Read("", text).File.Root, YamlReader.Read("", once).File.Root) && Layout.Of(once) == once);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void The_files_of_the_repository_keep_what_they_say()
    {
        IEnumerable<string> files = Directory.EnumerateFiles(Workspace.BelarusChina, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Take(20);

        Assert.All(files, file => Assert.NotNull(Layout.Of(File.ReadAllText(file))));
    }

    [Fact]
    public void Files_that_change_are_named_and_with_check_nothing_is_written()
    {
        _workspace.With("more.yaml", "moons:\n- id: moon.x\n  name: X\n  cites: [{source: src.letter}]\n");
        string before = _workspace.Read("more.yaml");

        Outcome dry = _workspace.Run("fmt", "DIR", "--check");
        Assert.Equal(1, dry.ExitCode);
        Assert.Contains("DIR/more.yaml", dry.Lines);
        Assert.Equal(before, _workspace.Read("more.yaml"));

        _workspace.Run("fmt", "DIR");
        Assert.Equal("moons:\n  - id: moon.x\n    name: X\n    cites: [{source: src.letter}]\n", _workspace.Read("more.yaml"));
        Assert.Equal(0, _workspace.Run("fmt", "DIR", "--check").ExitCode);
    }

    public void Dispose() => _workspace.Dispose();

    // Mappings, lists and texts of several lines, indented as it comes.
    private static Gen<string> Documents(int depth) => Nodes(depth, 0);

    private static Gen<string> Nodes(int depth, int column)
    {
        if (depth == 0)
        {
            return Gen.Elements(" x\n", " 'y z'\n", " [a, b] # c\n", $" |\n{new string(' ', column + 3)}one\n\n{new string(' ', column + 4)}two\n", " \"a\n" + new string(' ', column + 1) + "b\"\n");
        }

        return Gen.Choose(1, 4).SelectMany(step => Gen.Elements("map", "list").SelectMany(kind =>
            Nodes(depth - 1, column + step).Two().Zip(Blanks).Select(parts =>
            {
                string indent = new(' ', column + step);
                string lead = kind == "map" ? "k" : "- ";
                string first = Entry(kind, 1, indent, parts.Item1.Item1);
                string second = Entry(kind, 2, indent, parts.Item1.Item2);
                return parts.Item2 + "\n" + (lead.Length > 0 ? "# remark\n" : "") + first + second;
            })));
    }

    private static string Entry(string kind, int number, string indent, string value) =>
        kind == "map" ? $"{indent}k{number}:{value}" : $"{indent}-{value}";
}
