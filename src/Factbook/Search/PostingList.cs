using Factbook.CompilerServices;

namespace Factbook.Search;

/// <summary>
/// Walks a posting list: the documents that hold a term in their order, how much the term weighs in each, and at which positions it stands.
/// </summary>
internal struct PostingList
{
    private readonly FactData _data;
    private int _next;
    private int _left;
    private int _positions;
    private int _count;

    /// <summary>Stands before the first document.</summary>
    /// <param name="data">The bytes of the index.</param>
    /// <param name="position">Where the list begins.</param>
    public PostingList(FactData data, int position)
    {
        _data = data;
        _next = position;
        _left = data.NextVariable(ref _next);
        _positions = _next;
        Document = -1;
    }

    /// <summary>The document.</summary>
    public int Document { get; private set; }

    /// <summary>How often the term stands there, where names count more than once.</summary>
    public int Weight { get; private set; }

    /// <summary>What some of the places weigh where the term stands there: as much as those of the document do on average.</summary>
    /// <param name="places">How many they are.</param>
    public readonly int WeightOf(int places) => places * Weight / _count;

    /// <summary>Goes on to the next document.</summary>
    public bool MoveNext()
    {
        if (_left-- == 0)
        {
            return false;
        }

        // The positions of the document before stand between.
        for (; _count > 0; _count--)
        {
            _data.NextVariable(ref _next);
        }

        Document += _data.NextVariable(ref _next);
        int countAndFlag = _data.NextVariable(ref _next);
        _count = countAndFlag >> 1;
        Weight = (countAndFlag & 1) == 0 ? _count : _data.NextVariable(ref _next);
        _positions = _next;
        return true;
    }

    /// <summary>Goes on to a document or, where the term is not in it, beyond.</summary>
    /// <param name="document">The document.</param>
    /// <returns>Whether there is one.</returns>
    public bool MoveTo(int document)
    {
        while (Document < document)
        {
            if (!MoveNext())
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the term stands at a position of the document.</summary>
    /// <param name="position">The position.</param>
    public readonly bool StandsAt(int position)
    {
        int next = _positions;
        int found = -1;
        for (int i = 0; i < _count && found < position; i++)
        {
            found += _data.NextVariable(ref next);
        }

        return found == position;
    }

    /// <summary>The first position behind another, or -1.</summary>
    /// <param name="position">The other; -1 for the first of all.</param>
    public readonly int PositionBehind(int position)
    {
        int next = _positions;
        int found = -1;
        for (int i = 0; i < _count; i++)
        {
            found += _data.NextVariable(ref next);
            if (found > position)
            {
                return found;
            }
        }

        return -1;
    }
}
