using System.Linq;
using Xunit;

namespace Factbook.BelarusChina.Tests.Articles;

/// <summary>What the tests of an article ask of its records: which paragraph, whose words, how sure, when.</summary>
public abstract class ArticleTests(Source article)
{
    /// <summary>The speaker of what an article without an author says itself.</summary>
    protected const string TheArticle = "";

    protected const bool Hedged = true;
    protected const bool Flat = false;
    protected const bool Inferred = true;
    protected const bool Printed = false;

    protected static Claim ClaimOf(Dispute dispute, string key) =>
        Assert.Single(dispute.Claims, claim => claim.Key == key);

    protected static void Measures(decimal amount, Hedge hedge, string unit, Quantity? figure)
    {
        Assert.NotNull(figure);
        Assert.Equal(amount, figure.StatedAmount);
        Assert.Equal(hedge, figure.Hedge);
        Assert.Equal(unit, figure.Currency ?? figure.Unit);
    }

    /// <summary>The paragraph bears out these slots of the fact; without any, it bears out something of it.</summary>
    protected void Tells(int paragraph, ICited fact, params string[] slots) =>
        Assert.Contains(fact.Cites, citation => citation.Source == article
            && citation.Locator == $"para {paragraph}"
            && (citation.Supports.Count == 0 || slots.All(name => citation.Supports.Any(slot => slot.Name == name))));

    protected void Said(
        int paragraph, string number, string speakers, Voice voice, Stance stance, bool hedged, string words)
    {
        PublicStatement statement = PublicStatements.Get("statement." + number);

        Assert.Equal(speakers, string.Join(' ', statement.Speakers.Select(speaker => speaker.Id)));
        Assert.Equal(voice, statement.Voice);
        Assert.Equal(stance, statement.Stance);
        Assert.Equal(hedged, statement.Certainty != Certainty.Certain);
        Assert.Contains(words, statement.Summary, System.StringComparison.Ordinal);
        Tells(paragraph, statement);
    }

    protected void Dated(int paragraph, string id, string when, bool inferred)
    {
        var fact = Assert.IsAssignableFrom<ICited>(Facts.Find(id));
        (string slot, EdtfDate? date, _, _) = DatesOf(fact);

        Assert.Equal(when, date.ToString());
        Assert.Equal(inferred, fact.Inferred.Any(other => other.Name == slot));
        Tells(paragraph, fact, slot);
    }

    protected void Bounded(int paragraph, string id, string notBefore, string notAfter)
    {
        var fact = Assert.IsAssignableFrom<ICited>(Facts.Find(id));
        (_, EdtfDate? when, EdtfDate? earliest, EdtfDate? latest) = DatesOf(fact);

        Assert.Null(when);
        Assert.Equal(notBefore, earliest.ToString());
        Assert.Equal(notAfter, latest.ToString());
        Tells(paragraph, fact);
    }

    private static (string Slot, EdtfDate? When, EdtfDate? NotBefore, EdtfDate? NotAfter) DatesOf(ICited fact) => fact switch
    {
        IDated dated => ("when", dated.When, dated.NotBefore, dated.NotAfter),
        PublicStatement { SaidOn: null, SpeaksOf: { } content } => ("speaks_of", content, null, null),
        PublicStatement { SaidOn: null, Horizon: { } horizon } => ("horizon", horizon, null, null),
        PublicStatement statement => ("said_on", statement.SaidOn, statement.SaidNotBefore, null),
        _ => throw Xunit.Sdk.FailException.ForFailure(fact + " has no date"),
    };
}
