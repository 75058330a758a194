using System.Linq;
using Factbook.Tests.Support;
using Xunit;

namespace Factbook.Tests.Provenance;

public sealed class CitedTests
{
    private static readonly SampleSource Wire = new("src.wire");
    private static readonly SampleSource Paper = new("src.paper") { Repeats = Wire };
    private static readonly SampleSource Institute = new("src.institute", SourceKind.ThinkTank);
    private static readonly SampleSource Minsk = new("src.minsk", SourceKind.Official, "BY");
    private static readonly SampleSource Brest = new("src.brest", SourceKind.Official, "BY");
    private static readonly SampleSource Beijing = new("src.beijing", SourceKind.Official, "CN");
    private static readonly SampleSource Copy = new("src.copy", SourceKind.Official, "CN") { Repeats = Minsk };
    private static readonly SampleSource Treaty = new("src.treaty", SourceKind.LegalAct);

    public static TheoryData<int, int, int, string> Scores => new()
    {
        { 1, 0, 1, "src.wire" },
        { 1, 0, 1, "src.wire src.paper" },
        { 2, 0, 2, "src.wire src.institute" },
        { 3, 1, 1, "src.minsk" },
        { 4, 1, 2, "src.minsk src.wire" },
        { 4, 2, 2, "src.minsk src.brest" },
        { 3, 2, 1, "src.minsk src.copy" },
        { 5, 2, 2, "src.minsk src.beijing" },
        { 5, 1, 1, "src.treaty" },
        { 1, 0, 1, "src.wire src.wire" },
    };

    [Theory]
    [MemberData(nameof(Scores))]
    public void Sources_are_counted_and_scored_by_who_they_are(int score, int officials, int roots, string sources)
    {
        SampleSource[] known = [Wire, Paper, Institute, Minsk, Brest, Beijing, Copy, Treaty];
        var cited = new Cited([.. from id in sources.Split(' ')
                                  from source in known
                                  where source.Id == id
                                  select new Citation(source, null, [])]);

        Assert.Equal(score, cited.SourceScore());
        Assert.Equal(officials, cited.OfficialSourceCount());
        Assert.Equal(roots, cited.IndependentRootCount());
    }

    [Fact]
    public void A_passage_that_says_otherwise_bears_nothing_out()
    {
        var cited = new Cited(
        [
            new Citation(Wire, "para 1", [], CitationStance.Supports),
            new Citation(Treaty, "art 8a", [], CitationStance.Contradicts),
            new Citation(Minsk, "para 2", [], CitationStance.Mentions),
        ]);

        Assert.Equal((1, 0, 1), (cited.SourceScore(), cited.OfficialSourceCount(), cited.IndependentRootCount()));
    }

    [Fact]
    public void Publications_that_repeat_one_another_in_a_circle_are_one_witness()
    {
        var first = new SampleSource("src.first");
        var second = new SampleSource("src.second") { Repeats = first };
        var third = new SampleSource("src.third") { Repeats = second };
        first.Repeats = second;

        Assert.Same(first, third.Root);
        var cited = new Cited([new(first, null, []), new(second, null, []), new(third, null, [])]);
        Assert.Equal(1, cited.IndependentRootCount());
    }

    [Fact]
    public void A_citation_shows_the_source_and_the_passage()
    {
        Assert.Equal("Report of src.wire, para 12", new Citation(Wire, "para 12", []).ToString());
        Assert.Equal("Report of src.wire", new Citation(Wire, null, []).ToString());
    }

    [Fact]
    public void Sources_are_equal_when_they_are_the_same_row()
    {
        Assert.Equal<Source>(new SampleSource("src.a"), new SampleSource("src.a", SourceKind.Dataset));
        Assert.NotEqual<Source>(new SampleSource("src.a"), new SampleSource("src.b"));
    }

    private sealed record Cited(FactList<Citation> Cites) : ICited
    {
        public FactList<Slot> Inferred => [];

        public string? Inference => null;

        public FactList<Slot> NotStated => [];
    }
}
