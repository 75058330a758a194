using System;
using System.Linq;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Check;

/// <summary>What a schema of others says in many places is one line, unless all are asked for.</summary>
public sealed class GroupingTests : IDisposable
{
    private const int Places = 240;

    private const string Head = """
        id: https://example.org/s
        name: s
        default_range: string
        classes:
          Root: {tree_root: true, attributes: {acts: {range: Act, multivalued: true, inlined: true, inlined_as_list: true}}}
          Act:
            attributes:
              id: {identifier: true}

        """;

    private readonly Workspace _workspace = new Workspace().With(
        "schema.yaml", Head + string.Concat(Enumerable.Range(1, Places).Select(n => $"      slot {n}: {{equals_expression: x}}\n")));

    [Theory]
    [InlineData("FB0203")]
    [InlineData("FB0217")]
    public void More_places_than_a_build_lists_are_one_line(string rule)
    {
        Assert.Single(Lines(rule, "check", "DIR"));
        Assert.Contains($"so it is in {Places} places; --verbose shows the other {Places - 1}", _workspace.Run("check", "DIR").Output, StringComparison.Ordinal);
        Assert.Equal(Places, Lines(rule, "check", "DIR", "--verbose").Length);
    }

    public void Dispose() => _workspace.Dispose();

    private string[] Lines(string rule, params string[] arguments) =>
        [.. _workspace.Run(arguments).Lines.Where(line => line.Contains($"error {rule}:", StringComparison.Ordinal))];
}
