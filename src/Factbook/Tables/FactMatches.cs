using System;
using System.Collections;
using System.Collections.Generic;
using Factbook.CompilerServices;

namespace Factbook;

/// <summary>
/// The facts of a table whose dates overlap a period, in the order of the first day that each date allows. They are found as
/// they are walked, so that nothing says beforehand how many there are.
/// </summary>
/// <remarks>Immutable; may be read from any number of threads. The default value is empty.</remarks>
/// <typeparam name="T">The class of the facts.</typeparam>
public readonly struct FactMatches<T> : IEnumerable<T>
    where T : class, IFact
{
    private readonly FactTable<T>? _table;
    private readonly SpanRows _rows;
    private readonly EdtfDate _period;
    private readonly Func<T, EdtfDate?>? _dateOf;
    private readonly bool _isCertain;

    internal FactMatches(FactTable<T> table, SpanRows rows, EdtfDate period, Func<T, EdtfDate?>? dateOf, bool isCertain)
    {
        _table = table;
        _rows = rows;
        _period = period;
        _dateOf = dateOf;
        _isCertain = isCertain;
    }

    /// <summary>Walks the facts without allocating anything but the facts that are not made yet.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => Walk();

    IEnumerator IEnumerable.GetEnumerator() => Walk();

    // Where days do not say all, the date itself does.
    private bool IsMatch(T fact) => _dateOf is null
        || (_dateOf(fact) is { } date && _period.Overlaps(date) is var answer && (_isCertain ? answer == true : answer != false));

    private IEnumerator<T> Walk()
    {
        foreach (T fact in this)
        {
            yield return fact;
        }
    }

    /// <summary>Walks the facts of a <see cref="FactMatches{T}"/>.</summary>
    public struct Enumerator
    {
        private readonly FactMatches<T> _matches;
        private int _next;
        private T? _current;

        internal Enumerator(FactMatches<T> matches)
        {
            _matches = matches;
            _next = 0;
            _current = null;
        }

        /// <summary>The fact at hand.</summary>
        public readonly T Current => _current!;

        /// <summary>Goes to the next fact.</summary>
        /// <returns><see langword="false"/> at the end.</returns>
        public bool MoveNext()
        {
            while (_matches._table is { } table && _next < _matches._rows.End && (_next = _matches._rows.Next(_next)) >= 0)
            {
                _current = table.Row(_matches._rows.Row(_next++));
                if (_matches.IsMatch(_current))
                {
                    return true;
                }
            }

            _next = int.MaxValue;
            return false;
        }
    }
}
