using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using Factbook.CompilerServices;

namespace Factbook;

/// <summary>The facts that cite a source, or a passage of it: each once, table after table.</summary>
/// <remarks>
/// Read from the indexes of the tables as it is walked, so that nothing says beforehand how many there are. Immutable; may be read
/// from any number of threads. The default value is empty.
/// </remarks>
public readonly struct CitingFacts : IEnumerable<IFact>
{
    private readonly IReadOnlyList<FactTable>? _tables;
    private readonly Source? _source;
    private readonly string? _locator;

    internal CitingFacts(IReadOnlyList<FactTable> tables, Source source, string? locator = null)
    {
        _tables = tables;
        _source = source ?? throw new ArgumentNullException(nameof(source));
        _locator = locator;
    }

    /// <summary>Walks the facts without allocating anything but the facts that are not made yet and, for a passage, their citations.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<IFact> IEnumerable<IFact>.GetEnumerator() => Walk();

    IEnumerator IEnumerable.GetEnumerator() => Walk();

    private IEnumerator<IFact> Walk()
    {
        foreach (IFact fact in this)
        {
            yield return fact;
        }
    }

    // Its own citations first; those in what it holds are asked where its table has such.
    private bool IsAtPassage(IFact fact, bool holdsCitations)
    {
        if (fact is ICited cited)
        {
            foreach (Citation citation in cited.Cites)
            {
                if (citation.Source == _source && string.Equals(citation.Locator, _locator, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        string? locator = _locator;
        return holdsCitations && fact.CitationsOf(_source!).Any(citation => string.Equals(citation.Locator, locator, StringComparison.Ordinal));
    }

    /// <summary>Walks the facts of a <see cref="CitingFacts"/>.</summary>
    public struct Enumerator
    {
        private readonly CitingFacts _facts;
        private int _table;
        private int _path;
        private RowSlice _rows;
        private int _next;
        private IFact? _current;

        internal Enumerator(CitingFacts facts)
        {
            _facts = facts;
            _table = 0;
            _path = -1;
            _rows = default;
            _next = 0;
            _current = null;
        }

        /// <summary>The fact at hand.</summary>
        public readonly IFact Current => _current!;

        /// <summary>Goes to the next fact.</summary>
        /// <returns><see langword="false"/> at the end.</returns>
        public bool MoveNext()
        {
            do
            {
                while (_next < _rows.Count)
                {
                    FactTable table = _facts._tables![_table];
                    int row = _rows[_next++];
                    if (!IsOfEarlierPath(table, row) && IsWanted(table, _current = table.FactOf(row)))
                    {
                        return true;
                    }
                }
            }
            while (MoveToNextPath());
            return false;
        }

        private readonly bool IsWanted(FactTable table, IFact fact) => _facts._locator is null
            || _facts.IsAtPassage(fact, holdsCitations: table.CitationPaths > 1 || fact is not ICited);

        // A fact may cite the source itself and in what it holds.
        private readonly bool IsOfEarlierPath(FactTable table, int row)
        {
            for (int path = 0; path < _path; path++)
            {
                if (table.RowsCiting(_facts._source!, path).Contains(row))
                {
                    return true;
                }
            }

            return false;
        }

        private bool MoveToNextPath()
        {
            int tables = _facts._tables?.Count ?? 0;
            while (_table < tables)
            {
                FactTable table = _facts._tables![_table];
                if (++_path < table.CitationPaths)
                {
                    _rows = table.RowsCiting(_facts._source!, _path);
                    _next = 0;
                    return true;
                }

                _table++;
                _path = -1;
            }

            return false;
        }
    }
}
