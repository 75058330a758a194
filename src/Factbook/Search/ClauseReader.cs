using Factbook.CompilerServices;

namespace Factbook.Search;

/// <summary>Finds the documents that hold a clause: a term, all terms that begin alike, or a row of terms.</summary>
internal readonly struct ClauseReader(FactData data, SearchSection section, TermDictionary terms, SearchScratch scratch)
{
    /// <summary>Reads a clause, and notes how often the documents hold it.</summary>
    /// <param name="clause">The number of the clause.</param>
    public void Read(int clause)
    {
        if (section.Documents == 0)
        {
            return;
        }

        // All but the last term of a row mean themselves; the last may be the beginning of many.
        int length = scratch.Query.LengthOf(clause);
        SearchQuery.Term last = scratch.Query.TermOf(clause, length - 1);
        (int start, int end) = terms.Find(scratch.Query.TextOf(last), last.IsPrefix);
        for (int term = start; term < end; term++)
        {
            var ending = new PostingList(data, terms.PostingsOf(term));
            if (length == 1)
            {
                ReadTerm(ending);
            }
            else
            {
                ReadRow(clause, length, ending);
            }
        }
    }

    private void ReadTerm(PostingList list)
    {
        while (list.MoveNext())
        {
            scratch.AddWeight(list.Document, list.Weight);
        }
    }

    private void ReadRow(int clause, int length, PostingList ending)
    {
        PostingList[] lists = scratch.Lists;
        for (int i = 0; i < length - 1; i++)
        {
            (int start, int end) = terms.Find(scratch.Query.TextOf(scratch.Query.TermOf(clause, i)), isPrefix: false);
            if (start == end)
            {
                return;
            }

            lists[i] = new PostingList(data, terms.PostingsOf(start));
        }

        lists[length - 1] = ending;
        while (lists[0].MoveNext())
        {
            int document = lists[0].Document;
            bool isInAll = true;
            for (int i = 1; i < length && isInAll; i++)
            {
                if (!lists[i].MoveTo(document))
                {
                    return;
                }

                isInAll = lists[i].Document == document;
            }

            int rows = isInAll ? RowsIn(lists, length) : 0;
            if (rows > 0)
            {
                scratch.AddWeight(document, lists[0].WeightOf(rows));
            }
        }
    }

    // How often the terms stand behind one another in the document that all lists have come to.
    private static int RowsIn(PostingList[] lists, int count)
    {
        int rows = 0;
        for (int first = lists[0].PositionBehind(-1); first >= 0; first = lists[0].PositionBehind(first))
        {
            int length = 1;
            while (length < count && lists[length].StandsAt(first + length))
            {
                length++;
            }

            rows += length == count ? 1 : 0;
        }

        return rows;
    }
}
