using System.Collections.Generic;
using System.Linq;
using SourceMetrics;
using Xunit;

namespace Factbook.Sources.Tests;

/// <summary>What a reader of the sources meets.</summary>
public sealed class SourceStyleTests
{
    private const int MostLines = 60;

    // Not modes, but a part of the question, or of what is planned: both are values of the method in between.
    private static readonly string[] Values =
    [
        "generators/Factbook.Compiler/Layout/CellPlanner.cs: ColumnOf(isOptional)",
        "generators/Factbook.Compiler/Layout/CellPlanner.cs: Number(isOptional)",
        "src/Factbook/Tables/FactTimeline.cs: Overlapping(isCertain)",
        "src/Factbook/Tables/FactTimeline.cs: Sorted(isCertain)",
    ];

    [Fact]
    public void A_comment_does_not_end_in_a_line_of_one_word() => Assert.Empty(CommentLine.Stubs());

    [Fact]
    public void A_method_has_at_most_sixty_lines() => Assert.DoesNotContain(
        MemberReader.ReadAll(),
        member => member.Kind == MemberKind.Method && member.Lines > MostLines && IsProduct(member.File));

    [Fact]
    public void No_mode_goes_through_layers_of_methods() => Assert.DoesNotContain(
        PassedFlag.ReadAll(),
        flag => IsProduct(flag.File) && !Values.Contains(flag.ToString()));

    [Theory]
    [InlineData("// Two words\n// stub", 1)]
    [InlineData("/// Two words\n/// stub.\n", 1)]
    [InlineData("    /// Two words and\n    /// two more", 0)]
    [InlineData("// Two words\n/// other", 0)]
    [InlineData("/// <summary>A word</summary>\n/// <inheritdoc/>", 0)]
    [InlineData("// one\n// two", 0)]
    public void Stubs_are_found(string text, int count) => Assert.Equal(count, CommentLine.StubsOf("a.cs", text).Count());

    [Theory]
    [InlineData("class C { void A(bool f) => B(f); void B(bool f) => this.D(1, f); void D(int a, bool f) { } }", "B(f)")]
    [InlineData("class C { void A(bool f) => B(f); void B(bool f) => new D(f); }", null)]
    [InlineData("class C { void A(bool f) => B(f); void B(bool f) { if (f) { } } }", null)]
    [InlineData("class C { void A(int f) => B(f); void B(int f) => D(f); }", null)]
    public void Passed_flags_are_found(string text, string? found)
    {
        IEnumerable<string> flags = PassedFlag.Read("a.cs", text).Select(flag => $"{flag.Method}({flag.Parameter})");

        Assert.Equal(found is null ? [] : [found], flags);
    }

    private static bool IsProduct(string file) => file.StartsWith("src/", System.StringComparison.Ordinal) || file.StartsWith("generators/", System.StringComparison.Ordinal);
}
