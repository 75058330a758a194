using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Factbook.BelarusChina;

namespace Factbook.Search.Benchmarks;

/// <summary>A fact with the texts that the index of the dataset covers.</summary>
internal sealed record SearchedFact(string Id, string Names, string Texts)
{
    private static readonly string[] NameProperties = ["Names", "Name", "Title", "TitleEn", "Label"];
    private static readonly string[] TextProperties = ["Summary", "Description", "Note", "Quote", "Text", "Rationale"];

    // The slots of the schema that lend a fact the names of what it refers to.
    private static readonly string[] References =
    [
        "Visit.Visitor", "Visit.Places", "Visit.HostsMet", "Meeting.Participants", "Meeting.Place", "Agreement.Signatories",
        "Event.Participants", "Event.Place", "PublicStatement.Speakers", "SanctionMeasure.Targets", "Tenure.Holder", "Tenure.Post",
    ];

    /// <summary>All facts.</summary>
    public static IEnumerable<SearchedFact> All => Facts.Tables.SelectMany(table => table.Facts)
        .Select(fact => new SearchedFact(fact.Id, Of(fact, NameProperties), Of(fact, [.. TextProperties, .. ReferencesOf(fact)])));

    /// <summary>The bytes of the texts in UTF-8.</summary>
    public int Bytes => Encoding.UTF8.GetByteCount(Names) + Encoding.UTF8.GetByteCount(Texts);

    private static IEnumerable<string> ReferencesOf(IFact fact) => References
        .Where(slot => slot.StartsWith(fact.GetType().Name + ".", StringComparison.Ordinal))
        .Select(slot => slot[(slot.IndexOf('.', StringComparison.Ordinal) + 1)..]);

    private static string Of(IFact fact, string[] properties) =>
        string.Join("\n", properties.Select(name => fact.GetType().GetProperty(name)?.GetValue(fact)).SelectMany(TextsOf));

    private static IEnumerable<string> TextsOf(object? value) => value switch
    {
        string text => [text],
        IEnumerable<NameVariant> names => names.Select(name => name.Text),
        IFact fact => [Of(fact, NameProperties)],
        IEnumerable<IFact> facts => facts.SelectMany(TextsOf),
        _ => [],
    };
}
