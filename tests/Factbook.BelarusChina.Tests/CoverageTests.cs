using System.Linq;
using Xunit;

namespace Factbook.BelarusChina.Tests;

public class CoverageTests
{
    [Fact]
    public void A_series_that_is_not_full_says_what_is_missing_and_what_would_fill_it() =>
        Assert.All(CoverageNotes.All.Where(note => note.Status != CoverageStatus.Full), note =>
        {
            Assert.False(string.IsNullOrEmpty(note.Missing));
            Assert.False(string.IsNullOrEmpty(note.WouldSettle));
        });

    [Fact]
    public void The_two_trade_series_are_covered_apart()
    {
        Assert.Equal(CoverageStatus.Partial, CoverageNotes.CoverageOfBelarusianTradeFigures.Status);
        Assert.Contains(
            "2013 to 2017", CoverageNotes.CoverageOfChineseTradeFigures.Missing, System.StringComparison.Ordinal);
        Assert.DoesNotContain(
            TradeObservations.All,
            observation => observation.Reporter == Countries.China
                && observation.Product == "total"
                && observation.Period.Year is >= 2013 and <= 2017);
    }
}
