using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Factbook.Guard.Tests.Model;
using Factbook.Guard.Tests.Reading;

namespace Factbook.Guard.Tests.Comparing;

/// <summary>Searches for words that were drawn: what has them in a text that is searched is found, and nothing else.</summary>
internal static partial class SearchComparison
{
    private const int MostWords = 12;

    private static readonly string[] Searched =
        ["names", "name", "label", "title", "title_en", "summary", "description", "note", "quote", "text", "rationale"];

    private static readonly string[] Names = ["names", "name", "label"];

    /// <summary>Where what is found differs.</summary>
    public static IEnumerable<string> Run(DrawnDataset dataset, GeneratedDataset generated)
    {
        if (!dataset.Schema.IsSearched || !dataset.TablesOfRows.Any())
        {
            yield break;
        }

        var texts = dataset.Tables.SelectMany(table => table.Rows)
            .ToDictionary(row => row.Key, row => Texts(row.Object, dataset, isOwn: true).SelectMany(EveryWord).ToHashSet());
        IEnumerable<string> words = dataset.Tables.SelectMany(table => table.Rows).SelectMany(row => All(row.Object)).SelectMany(Words).Distinct();
        foreach (string word in words.Take(MostWords).Append("nothingissosaid"))
        {
            string expected = Show(texts.Where(entry => entry.Value.Contains(word)).Select(entry => entry.Key));
            string found = Show(generated.Search(null, word));
            if (expected != found)
            {
                yield return $"search for {word}: drawn {expected}, read {found}";
            }

            string ofTables = Show(dataset.TablesOfRows.SelectMany(table => generated.Search(table.Name, word)));
            if (expected != ofTables)
            {
                yield return $"search of tables for {word}: drawn {expected}, read {ofTables}";
            }
        }
    }

    private static string Show(IEnumerable<string> keys) => string.Join(", ", keys.Order(StringComparer.Ordinal));

    // Words that are nobody's plural and too long to be drawn twice.
    private static IEnumerable<string> Words(string text) => Plain().Matches(text).Select(match => match.Value);

    private static IEnumerable<string> EveryWord(string text) => Word().Matches(text).Select(match => match.Value);

    private static IEnumerable<string> Texts(DrawnObject instance, DrawnDataset dataset, bool isOwn, bool onlyNames = false)
    {
        foreach ((string slot, DrawnValue value) in instance.Values)
        {
            DrawnSlot declared = dataset.Schema.FindSlot(instance.Class, slot)!;
            bool isSearched = declared.IsSearched ?? Searched.Contains(slot);
            if (isSearched && (!onlyNames || Names.Contains(slot)))
            {
                foreach (string text in (value is DrawnList list ? list.Items : [value]).SelectMany(item => TextsOf(item, dataset, isOwn)))
                {
                    yield return text;
                }
            }
        }
    }

    private static IEnumerable<string> TextsOf(DrawnValue value, DrawnDataset dataset, bool isOwn) => value switch
    {
        DrawnScalar { Kind: Scalar.Text or Scalar.Uri or Scalar.Curie } scalar => [scalar.Text],
        DrawnAnyText any => [any.Text],
        DrawnObject { Class: "NameVariant" } name when dataset.Schema.HasCore => [((DrawnScalar)name.Find("text")!).Text],
        DrawnObject inner => Texts(inner, dataset, isOwn),
        DrawnLink link when isOwn => Texts(dataset.Row(link.Key).Object, dataset, isOwn: false, onlyNames: true),
        _ => [],
    };

    private static IEnumerable<string> All(DrawnValue value) => value switch
    {
        DrawnScalar scalar => [scalar.Text],
        DrawnList list => list.Items.SelectMany(All),
        DrawnObject instance => instance.Values.SelectMany(entry => All(entry.Value)),
        _ => [],
    };

    [GeneratedRegex("(?<![^ ])[a-z]{6,7}[a-df-rt-z](?![^ ])")]
    private static partial Regex Plain();

    [GeneratedRegex("\\w+")]
    private static partial Regex Word();
}
