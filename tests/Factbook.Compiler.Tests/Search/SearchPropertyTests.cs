using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.CompilerServices;
using Xunit;

namespace Factbook.Compiler.Tests.Search;

/// <summary>The index against a search that looks at every text.</summary>
public sealed class SearchPropertyTests
{
    private static readonly string[] Words = ["tea", "teas", "milk", "sugar", "су́п", "北京", "京都", "x-ray", "Éclair", "a", "1901"];

    [Fact]
    public void An_index_finds_what_a_walk_through_all_texts_finds_and_ranks_it_alike()
    {
        var random = new Random(20);
        for (int round = 0; round < 300; round++)
        {
            string[] rows = [.. Enumerable.Range(0, random.Next(1, 60)).Select(_ => Text(random, random.Next(0, 40)))];
            var library = new Library(rows);
            for (int i = 0; i < 10; i++)
            {
                string query = Text(random, random.Next(1, 4)).Replace("-", " ", StringComparison.Ordinal);
                Assert.Equal(Walk(rows, query), library.Find(query));
            }
        }
    }

    private static string Text(Random random, int words) =>
        string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[random.Next(Words.Length)]));

    // Each word by itself; 北京 is found as the term that its two characters are.
    private static int[] Walk(string[] rows, string query)
    {
        List<string>[] documents = [.. rows.Select(SearchTerms.Of)];
        double average = documents.Average(document => document.Count);
        var scores = new double[rows.Length];
        var clauses = new int[rows.Length];
        foreach (string word in query.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string term = SearchTerms.Of(word)[0];
            int frequency = documents.Count(document => document.Contains(term));
            double rarity = Math.Log(1 + ((rows.Length - frequency + 0.5) / (frequency + 0.5)));
            for (int row = 0; row < rows.Length; row++)
            {
                int count = documents[row].Count(candidate => candidate == term);
                clauses[row] += count > 0 ? 1 : 0;
                scores[row] += count == 0 ? 0 : rarity * (count * 2.2) / (count + (1.2 * (0.25 + (0.75 * documents[row].Count / average))));
            }
        }

        return
        [
            .. Enumerable.Range(0, rows.Length)
                .Where(row => clauses[row] > 0)
                .OrderByDescending(row => clauses[row])
                .ThenByDescending(row => (long)(scores[row] * 1e6))
                .ThenBy(row => row),
        ];
    }
}
