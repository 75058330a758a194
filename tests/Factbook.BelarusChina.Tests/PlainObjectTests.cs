using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Factbook.BelarusChina.Tests;

/// <summary>Queries over facts mean what they mean over plain objects; what could only mislead does not compile.</summary>
public sealed class PlainObjectTests
{
    [Fact]
    public void Facts_are_ordered_by_a_date_that_sources_dispute()
    {
        Visit[] visits = [.. Visits.All.OrderBy(visit => visit.When)];

        Assert.Equal(Visits.Count, visits.Length);
        Assert.All(visits.Zip(visits.Skip(1)), pair => Assert.True(
            pair.First.When is not { } first || pair.Second.When is not { } second || first.CompareTo(second) <= 0));
    }

    [Fact]
    public void A_disputed_value_is_in_the_group_of_its_value()
    {
        IGrouping<VisitType?, Visit>[] groups = [.. Visits.All.GroupBy(visit => visit.VisitType)];

        Assert.Equal(groups.Length, groups.Select(group => group.Key).Distinct().Count());
        Assert.Equal(Visits.ByVisitType[VisitType.State].Count, groups.Single(group => group.Key == VisitType.State).Count());
    }

    [Fact]
    public void An_absent_amount_is_not_counted()
    {
        Assert.Contains(TradeObservations.All, observation => observation.Value is null);
        Assert.Equal(
            TradeObservations.All.Count(observation => observation.Value is not null && observation.Value.Amount > 4),
            TradeObservations.All.Count(observation => observation.Value?.Amount > 4));
    }

    [Fact]
    public void An_absent_date_is_null()
    {
        Assert.Contains(Tenures.All, tenure => tenure.Ended is null);
        Assert.All(Tenures.All, tenure => Assert.NotEqual(default(EdtfDate), tenure.Ended));
    }

    [Fact]
    public void What_is_inferred_is_asked_by_the_slot()
    {
        Assert.Contains(Meetings.All, meeting => meeting.IsInferred(Meeting.Slots.When));
        Assert.All(Meetings.All, meeting => Assert.Equal(meeting.Inferred.Contains(Meeting.Slots.When), meeting.IsInferred(Meeting.Slots.When)));
    }

    [Fact]
    public void A_reference_to_one_of_several_classes_is_compared_with_a_fact() =>
        Assert.Equal(Loans.ByLender[Countries.China].Count, Loans.All.Count(loan => loan.Lender == Countries.China));

    [Fact]
    public void What_was_reviewed_in_a_year_is_asked_by_that_name() =>
        Assert.Equal(Disputes.All.Count(dispute => dispute.Reviewed.Year == 2026), Disputes.ByReviewed.In(EdtfDate.Parse("2026")).Count);

    [Fact]
    public void A_copy_of_a_fact_is_equal_to_it()
    {
        Visit visit = Visits.LukashenkaToBeijing2023;

        Assert.Equal(visit, visit with { });
    }

    [Theory]
    [InlineData("Visits.All.OrderBy(v => v.When).First()")]
    [InlineData("Visits.All.GroupBy(v => v.VisitType).First().Key")]
    [InlineData("TradeObservations.All.Count(t => t.Value?.Amount > 4)")]
    [InlineData("Loans.All.First().Lender == Countries.China")]
    [InlineData("Countries.China == Loans.All.First().Lender")]
    [InlineData("Meetings.All.First().IsInferred(Meeting.Slots.When)")]
    public void This_compiles_without_a_warning(string expression) => Assert.Equal("", Problems(expression));

    [Theory]
    [InlineData("TradeObservations.All.Count(t => t.Value.Value.Amount > 4)", "CS1061")]
    [InlineData("Meetings.All.First().When.ValueOrDefault", "CS1061")]
    [InlineData("Meetings.All.First().Inferred.Contains(nameof(Meeting.When))", "CS")]
    [InlineData("Disputes.In(EdtfDate.Parse(\"2023\"))", "CS0117")]
    [InlineData("Visits.ByWhen(EdtfDate.Parse(\"2023\"))", "CS1955")]
    public void This_does_not_compile(string expression, string error) =>
        Assert.Contains(error, Problems(expression), StringComparison.Ordinal);

    private static string Problems(string expression)
    {
        SyntaxTree code = CSharpSyntaxTree.ParseText(
            "using System.Linq; using Factbook; using Factbook.BelarusChina; class C { static object? M() => " + expression + "; }");
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Asked",
            [code],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return string.Join("\n", compilation.GetDiagnostics().Where(found => found.Severity >= DiagnosticSeverity.Warning).Select(found => found.Id + ": " + found.GetMessage(CultureInfo.InvariantCulture)));
    }
}
