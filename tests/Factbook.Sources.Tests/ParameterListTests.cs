using System;
using System.Collections.Generic;
using System.Linq;
using SourceMetrics;
using Xunit;

namespace Factbook.Sources.Tests;

/// <summary>A call says what its arguments are only as long as there are few.</summary>
public sealed class ParameterListTests
{
    private const int Most = 7;

    // Generated code calls it with named constants, which fold only as arguments.
    private const string Plumbing = "src/Factbook/CompilerServices/";

    private static readonly IReadOnlyList<Member> All = MemberReader.ReadAll();

    [Fact]
    public void A_record_with_more_than_seven_values_names_them() => Assert.Empty(TooLong(MemberKind.PositionalRecord));

    [Fact]
    public void A_method_takes_at_most_seven_parameters() => Assert.Empty(TooLong(MemberKind.Method));

    [Fact]
    public void A_constructor_takes_at_most_seven_parameters() => Assert.Empty(TooLong(MemberKind.Constructor));

    [Fact]
    public void All_sources_are_judged()
    {
        Assert.True(All.Count > 3000, $"{All.Count} members");
        Assert.Contains(All, member => member.File.StartsWith(Plumbing, StringComparison.Ordinal) && member.Parameters > Most);
    }

    [Fact]
    public void Every_kind_of_parameter_list_is_read()
    {
        const string text = """
            delegate void D(int a);
            record R(int a, int b);
            class C(int a, int b, int c) { C() : this(1, 2, 3) { } int this[int a] => a; void M(int a, int b) { void L(int x) { } } }
            """;

        Assert.Equal(
            ["D Method 1", "R PositionalRecord 2", "C Constructor 3", "C Constructor 0", "this Method 1", "M Method 2", "L Method 1"],
            MemberReader.Read("a.cs", text).Select(member => $"{member.Name} {member.Kind} {member.Parameters}"));
    }

    private static IEnumerable<Member> TooLong(MemberKind kind) => All.Where(member =>
        member.Kind == kind && member.Parameters > Most && !member.File.StartsWith(Plumbing, StringComparison.Ordinal));
}
