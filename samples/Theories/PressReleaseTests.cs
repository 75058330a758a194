using System;
using System.Collections.Generic;
using System.Linq;
using Factbook;
using Factbook.BelarusChina;
using Xunit;

namespace Theories;

/// <summary>Tests of a program that writes sentences, over facts as their data. A failed one names its fact.</summary>
public sealed class PressReleaseTests
{
    /// <summary>Identifiers, because they are text: xunit lists a test for each, and can run one of them alone.</summary>
    public static TheoryData<string> DatedVisits =>
        new(Visits.All.Where(visit => visit.When is not null).Select(visit => visit.Id));

    /// <summary>Observations that have a figure, and not only a trend.</summary>
    public static TheoryData<string> Figures =>
        new(TradeObservations.All.Where(observation => observation.Value is not null).Select(observation => observation.Id));

    [Theory]
    [MemberData(nameof(DatedVisits))]
    public void A_sentence_on_a_visit_names_the_visitor_and_the_date_and_no_more_of_it_than_is_known(string id)
    {
        Visit visit = Visits.Get(id);

        string sentence = PressRelease.Of(visit);

        Assert.StartsWith(visit.Visitor.ToString(), sentence, StringComparison.Ordinal);
        Assert.Contains(visit.When.ToString()!, sentence, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Figures))]
    public void A_figure_never_loses_its_hedge(string id)
    {
        Quantity figure = TradeObservations.Get(id).Value!;

        Assert.Equal(figure.Hedge != Hedge.Exact, PressRelease.Of(figure).Contains(figure.Hedge.Text(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_figure_of_the_canon_is_named_in_one_way()
    {
        Assert.Equal("4.77 bn USD", PressRelease.Of(TradeObservations.ChinaSurplus2024.Value!));
    }

    [Fact]
    public void Figures_are_compared_with_their_hedges_and_a_failure_shows_who_says_so()
    {
        var surplus = TradeObservations.ChinaSurplus2024.Behind(TradeObservation.Slots.Value);
        var another = TradeObservations.Get("trade.2015.01").Behind(TradeObservation.Slots.Value);

        FigureAssert.Same(surplus, surplus);
        string message = Assert.Throws<Xunit.Sdk.FailException>(() => FigureAssert.Same(surplus, another)).Message;
        Assert.Contains(surplus.Cites[0].ToString(), message, StringComparison.Ordinal);
        Assert.Contains(another.Cites[0].ToString(), message, StringComparison.Ordinal);
        Assert.Contains("more than", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_disputed_value_does_not_look_like_one_that_is_not()
    {
        IEnumerable<Visit> disputed = Visits.All.Where(visit => visit.IsDisputed(Visit.Slots.When));

        Assert.NotEmpty(disputed);
        Assert.All(disputed, visit => Assert.EndsWith("(sources differ)", PressRelease.Of(visit), StringComparison.Ordinal));
    }
}
