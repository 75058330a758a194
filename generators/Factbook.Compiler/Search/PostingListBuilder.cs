using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Encoding.Numbers;

namespace Factbook.Compiler.Search;

/// <summary>
/// The documents that hold a term, as <c>Factbook.Search.PostingList</c> reads them: their number, then for each the distance from
/// the one before, how often the term stands there, how much that weighs where it is not as much, and the distances of its positions.
/// </summary>
internal sealed class PostingListBuilder
{
    private readonly List<(int Document, int Position, int Weight)> _places = [];

    /// <summary>Adds a place. Documents and positions ascend.</summary>
    public void Add(int document, int position, int weight) => _places.Add((document, position, weight));

    /// <summary>Writes the list.</summary>
    /// <param name="data">Where to.</param>
    public void Write(SixBitBuffer data)
    {
        var documents = _places.GroupBy(place => place.Document).ToList();
        data.Variable(documents.Count);
        int lastDocument = -1;
        foreach (IGrouping<int, (int Document, int Position, int Weight)> places in documents)
        {
            int count = places.Count();
            int weight = places.Sum(place => place.Weight);
            data.Variable(places.Key - lastDocument);
            data.Variable((count * 2) + (weight == count ? 0 : 1));
            if (weight != count)
            {
                data.Variable(weight);
            }

            int lastPosition = -1;
            foreach ((int _, int position, int _) in places)
            {
                data.Variable(position - lastPosition);
                lastPosition = position;
            }

            lastDocument = places.Key;
        }
    }
}
