using System;
using System.Linq;
using Xunit;

namespace Factbook.BelarusChina.Tests;

public class TradeSeriesTests
{
    [Theory]
    [InlineData("trade.2021.03", "5.115")]
    [InlineData("trade.2022.05", "5.79")]
    [InlineData("trade.2022.07", "1.61")]
    [InlineData("trade.2022.08", "4.18")]
    [InlineData("trade.2019.20", "2.714")]
    [InlineData("trade.2023.21", "8.443")]
    [InlineData("trade.2025.01", "8.9")]
    public void Levels_are_billions_of_dollars_as_printed(string id, string amount)
    {
        Quantity figure = TradeObservations.Get(id).Value!;

        Assert.Equal(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), figure.Amount);
        Assert.Equal(Hedge.Exact, figure.Hedge);
        Assert.Equal("USD", figure.Currency);
        Assert.Equal(9, figure.UnitMultiplier);
    }

    [Fact]
    public void Almost_and_more_than_are_bounds_and_no_figures()
    {
        Assert.Equal(Hedge.LessThan, TradeObservations.GoodsAndServices2018.Value!.Hedge);
        Assert.Equal(4_500_000_000m, TradeObservations.GoodsAndServices2018.Value!.Upper);
        Assert.Equal(Hedge.MoreThan, TradeObservations.ChinaTurnover2021.Value!.Hedge);
        Assert.Equal(3_800_000_000m, TradeObservations.ChinaTurnover2021.Value!.Lower);
        Assert.Null(TradeObservations.ChinaTurnover2021.Value!.Upper);
    }

    [Fact]
    public void One_agency_report_gives_the_trade_of_2021_in_both_statistics_and_the_two_point_at_each_other()
    {
        TradeObservation belarusian = TradeObservations.BelarusTurnover2021;
        TradeObservation chinese = TradeObservations.ChinaTurnover2021;

        Assert.Equal(Countries.Belarus, belarusian.Reporter);
        Assert.Equal(Countries.China, chinese.Reporter);
        Assert.Same(chinese, belarusian.MirrorOf);
        Assert.Same(belarusian, chinese.MirrorOf);
        Assert.Equal(belarusian.Cites[0].Source, chinese.Cites[0].Source);
    }

    [Fact]
    public void A_mirror_is_the_same_flow_of_the_same_time_in_the_statistics_of_the_other_side()
    {
        TradeObservation[] mirrored = TradeObservations.All
            .Where(observation => observation.MirrorOf is not null)
            .ToArray();

        Assert.NotEmpty(mirrored);
        Assert.All(mirrored, observation =>
        {
            TradeObservation mirror = observation.MirrorOf!;

            Assert.Same(observation, mirror.MirrorOf);
            Assert.Equal(observation.Economy, mirror.Partner);
            Assert.Equal(observation.Period, mirror.Period);
            Assert.Equal(observation.Measure, mirror.Measure);
            Assert.NotEqual(observation.Reporter, mirror.Reporter);
            Assert.NotNull(observation.Reporter);
        });
    }

    [Fact]
    public void A_reporter_is_the_economy_that_the_flow_is_seen_from_so_that_no_series_mixes_two_statistics() =>
        Invariant.HoldsOf(
            TradeObservations.All.Where(observation => observation.Reporter is not null),
            50,
            observation => Assert.Equal(observation.Economy, observation.Reporter));

    [Fact]
    public void Turnover_is_exports_and_imports_of_the_same_statistics_within_rounding()
    {
        int compared = 0;
        foreach (TradeObservation turnover in Levels(Flow.Turnover))
        {
            TradeObservation? export = Levels(Flow.Export).SingleOrDefault(other => SameSeries(turnover, other));
            TradeObservation? import = Levels(Flow.Import).SingleOrDefault(other => SameSeries(turnover, other));
            if (export is not null && import is not null)
            {
                decimal parts = Amount(export) + Amount(import);
                Assert.InRange(parts / Amount(turnover), 0.99m, 1.01m);
                compared++;
            }
        }

        Assert.InRange(compared, 7, 100);
    }

    [Fact]
    public void Who_speaks_does_not_show_whose_statistics_are_used()
    {
        TradeObservation ambassador = TradeObservations.Turnover2012AmbassadorGong;

        Assert.Equal([Persons.GongJianwei], ambassador.StatedBy);
        Assert.Equal(Countries.China, ambassador.StatedBy[0] is Person person ? person.Country : null);
        Assert.Null(ambassador.Reporter);
        Assert.True(Amount(ambassador) > 1.8m * Amount(TradeObservations.ChinaTurnover2012));
    }

    [Fact]
    public void A_scope_that_the_page_does_not_print_is_marked_as_inferred()
    {
        Assert.Equal(TradeScope.GoodsAndServices, TradeObservations.GoodsAndServices2018.Scope);
        Assert.False(TradeObservations.GoodsAndServices2018.IsInferred(TradeObservation.Slots.Scope));
        Assert.Equal(TradeScope.Goods, TradeObservations.ChinaTurnover2019.Scope);
        Assert.True(TradeObservations.ChinaTurnover2019.IsInferred(TradeObservation.Slots.Scope));
        Assert.Null(TradeObservations.Turnover2025NewsBy.Scope);
    }

    [Fact]
    public void Goods_and_services_of_2018_and_a_figure_without_scope_are_records_of_their_own()
    {
        Assert.Empty(TradeObservations.GoodsAndServices2018.Disputes);
        Assert.Null(TradeObservations.TurnoverAsOfNovember2018.Scope);
        Assert.True(TradeObservations.TurnoverAsOfNovember2018.IsInferred(TradeObservation.Slots.Period));
    }

    [Fact]
    public void A_printed_rate_that_does_not_fit_the_printed_levels_is_not_followed()
    {
        TradeObservation fall = TradeObservations.ChinaPotashImportGrowth2025To08;
        Dispute dispute = Assert.Single(fall.Disputes);
        decimal byLevels = Amount(TradeObservations.ChinaPotashImports2025To08)
            / Amount(TradeObservations.ChinaPotashImports2024To08) - 1;

        Assert.Null(fall.Value);
        Assert.False(dispute.IsResolved);
        Assert.Equal(
            [-19.5m, Math.Round(100 * byLevels, 1)],
            dispute.Claims.Select(claim => claim.Value!.AsQuantity().Amount));
        Assert.Contains(Claim.Slots.Value, dispute.Claims[1].Inferred);
    }

    [Fact]
    public void Figures_that_rest_on_a_weak_page_alone_say_so() =>
        Invariant.HoldsOf(
            TradeObservations.All.Where(observation => observation.Period.Year is 2000),
            1,
            observation => Assert.Equal(Witness.Weak, observation.Witness));

    private static decimal Amount(TradeObservation observation) => observation.Value!.StatedAmount;

    private static TradeObservation[] Levels(Flow flow) =>
        TradeObservations.All
            .Where(observation => observation.Flow == flow && observation.Measure == Measure.Level)
            .Where(observation => observation.Reporter is not null && observation.Value is not null)
            .ToArray();

    private static bool SameSeries(TradeObservation one, TradeObservation other) =>
        (one.Economy, one.Reporter, one.Scope, one.Product, one.Period, one.Vintage)
            == (other.Economy, other.Reporter, other.Scope, other.Product, other.Period, other.Vintage);
}
