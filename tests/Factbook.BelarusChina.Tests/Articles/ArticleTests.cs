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
        Assert.Equal(hedged, statement.Hedged is true);
        Assert.Contains(words, statement.Summary, System.StringComparison.Ordinal);
        Tells(paragraph, statement);
    }

    protected void Dated(int paragraph, string id, string when, bool inferred)
    {
        var fact = Assert.IsAssignableFrom<IDated>(Facts.Find(id));

        Assert.Equal(when, fact.When.ToString());
        Assert.Equal(inferred, ((ICited)fact).Inferred.Any(slot => slot.Name == "when"));
        Tells(paragraph, (ICited)fact, "when");
    }

    protected void Bounded(int paragraph, string id, string notBefore, string notAfter)
    {
        var fact = Assert.IsAssignableFrom<IDated>(Facts.Find(id));

        Assert.Null(fact.When);
        Assert.Equal(notBefore, fact.NotBefore.ToString());
        Assert.Equal(notAfter, fact.NotAfter.ToString());
        Tells(paragraph, (ICited)fact);
    }
}
