using System;
using System.Collections;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using Facts;
using Factbook;
using Factbook.Benchmarks.Measuring;

public sealed class PlainSource(Publication source)
{
    public string Title { get; } = source.Title;
}

public sealed class PlainVisit(Visit visit, PlainSource source)
{
    public string Id { get; } = visit.Id;

    public string Visitor { get; } = visit.Visitor;

    public string Host { get; } = visit.Host;

    public CalendarDate Start { get; } = visit.Start;

    public CalendarDate End { get; } = visit.End;

    public VisitKind Kind { get; } = visit.Kind;

    public decimal Amount { get; } = visit.Amount;

    public PlainSource SourceId { get; } = source;

    public string Summary { get; } = visit.Summary;
}

/// <summary>A read-only list of one's own: what Visits.All is, without what LINQ knows about List.</summary>
public sealed class PlainList(PlainVisit[] items) : IReadOnlyList<PlainVisit>
{
    public int Count => items.Length;

    public PlainVisit this[int index] => items[index];

    public IEnumerator<PlainVisit> GetEnumerator()
    {
        for (int i = 0; i < items.Length; i++)
        {
            yield return items[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public sealed partial class WarmLoopsOfTable : WarmLoops
{
    private FrozenDictionary<string, PlainVisit> _frozen = null!;
    private FrozenDictionary<string, PlainVisit>.AlternateLookup<ReadOnlySpan<char>> _frozenSpan;
    private Dictionary<string, PlainVisit> _dictionary = null!;
    private ILookup<PlainSource, PlainVisit> _lookup = null!;
    private List<PlainVisit> _list = null!;
    private PlainList _plain = null!;
    private List<Visit> _visits = null!;
    private PlainVisit[] _objects = null!;
    private Publication[] _sources = null!;
    private PlainSource[] _plainSources = null!;
    private EdtfDate[] _periods = null!;

    public override IReadOnlyList<string> Ids => Visits.All.Select(visit => visit.Id).ToList();

    public override void PrepareFacts()
    {
        // All rows first and then their texts, so that both contestants have their objects side by side, in one order.
        foreach (Visit visit in Visits.All)
        {
            _ = visit.Kind;
        }

        foreach (Visit visit in Visits.All)
        {
            _ = (visit.Id, visit.Visitor, visit.Host, visit.Summary, visit.SourceId.Title);
        }

        _sources = Publications.All.ToArray();
        _visits = Visits.All.ToList();
        _periods = Enumerable.Range(1992, 32).Select(year => EdtfDate.Parse(year.ToString())).ToArray();
    }

    public override void PrepareObjects()
    {
        PrepareFacts();
        Dictionary<Publication, PlainSource> sources = Publications.All.ToDictionary(source => source, source => new PlainSource(source));
        _list = Visits.All.Select(visit => new PlainVisit(visit, sources[visit.SourceId])).ToList();
        _objects = _list.ToArray();
        _plain = new PlainList(_objects);
        _dictionary = _list.ToDictionary(visit => visit.Id);
        _frozen = _dictionary.ToFrozenDictionary();
        _frozenSpan = _frozen.GetAlternateLookup<ReadOnlySpan<char>>();
        _lookup = _list.ToLookup(visit => visit.SourceId);
        _plainSources = _sources.Select(source => sources[source]).ToArray();
    }

    public override int FactbookGet(string[] keys)
    {
        int found = 0;
        foreach (string key in keys)
        {
            if (Visits.TryGetValue(key, out _))
            {
                found++;
            }
        }

        return found;
    }

    public override int FrozenGet(string[] keys)
    {
        int found = 0;
        foreach (string key in keys)
        {
            if (_frozen.TryGetValue(key, out _))
            {
                found++;
            }
        }

        return found;
    }

    public override int DictionaryGet(string[] keys)
    {
        int found = 0;
        foreach (string key in keys)
        {
            if (_dictionary.TryGetValue(key, out _))
            {
                found++;
            }
        }

        return found;
    }

    public override int FactbookGetSpan(string[] keys)
    {
        int found = 0;
        foreach (string key in keys)
        {
            if (Visits.TryGetValue(key.AsSpan(), out _))
            {
                found++;
            }
        }

        return found;
    }

    public override int FrozenGetSpan(string[] keys)
    {
        int found = 0;
        foreach (string key in keys)
        {
            if (_frozenSpan.TryGetValue(key.AsSpan(), out _))
            {
                found++;
            }
        }

        return found;
    }

    // Facts at hand, in a List as the plain objects are: how one gets at them is measured by the other loops. And what is
    // read is only added: arithmetic with days and decimals costs more than reading them, and its branches are
    // guessed now better, now worse.
    public override long FactbookRead(int[] rows)
    {
        long sum = 0;
        List<Visit> all = _visits;
        foreach (int row in rows)
        {
            Visit visit = all[row];
            sum += visit.Start.DayNumber + (int)visit.Kind + visit.Visitor.Length + visit.SourceId.Title.Length + visit.Amount.Scale;
        }

        return sum;
    }

    public override long ObjectsRead(int[] rows)
    {
        long sum = 0;
        List<PlainVisit> all = _list;
        foreach (int row in rows)
        {
            PlainVisit visit = all[row];
            sum += visit.Start.DayNumber + (int)visit.Kind + visit.Visitor.Length + visit.SourceId.Title.Length + visit.Amount.Scale;
        }

        return sum;
    }

    public override long FactbookForEach()
    {
        long sum = 0;
        foreach (Visit visit in Visits.All)
        {
            sum += (int)visit.Kind;
        }

        return sum;
    }

    public override long ObjectsForEach()
    {
        long sum = 0;
        foreach (PlainVisit visit in _list)
        {
            sum += (int)visit.Kind;
        }

        return sum;
    }

    public override int FactbookLinq() => Visits.All.Where(visit => visit.Kind == VisitKind.Working).Count();

    public override int ObjectsLinq() => _plain.Where(visit => visit.Kind == VisitKind.Working).Count();

    public override int ListLinq() => _list.Where(visit => visit.Kind == VisitKind.Working).Count();

    public override int FactbookByReference()
    {
        int sum = 0;
        foreach (Publication source in _sources)
        {
            foreach (Visit visit in Visits.BySourceId[source])
            {
                sum += (int)visit.Kind;
            }
        }

        return sum;
    }

    public override int LookupByReference()
    {
        int sum = 0;
        foreach (PlainSource source in _plainSources)
        {
            foreach (PlainVisit visit in _lookup[source])
            {
                sum += (int)visit.Kind;
            }
        }

        return sum;
    }

    public override int FactbookReferenceLinq()
    {
        int sum = 0;
        foreach (Publication source in _sources)
        {
            sum += Visits.BySourceId[source].Where(visit => visit.Kind == VisitKind.Working).Count();
        }

        return sum;
    }

    public override int LookupReferenceLinq()
    {
        int sum = 0;
        foreach (PlainSource source in _plainSources)
        {
            sum += _lookup[source].Where(visit => visit.Kind == VisitKind.Working).Count();
        }

        return sum;
    }

    public override int FactbookRange()
    {
        int sum = 0;
        foreach (EdtfDate period in _periods)
        {
            sum += Visits.ByStart.In(period).Count;
        }

        return sum;
    }

    public override long FactbookAllTexts()
    {
        long sum = 0;
        foreach (Visit visit in Visits.All)
        {
            sum += visit.Id.Length + visit.Visitor.Length + visit.Summary.Length;
        }

        return sum;
    }

    public override long ObjectsAllTexts()
    {
        long sum = 0;
        foreach (PlainVisit visit in _objects)
        {
            sum += visit.Id.Length + visit.Visitor.Length + visit.Summary.Length;
        }

        return sum;
    }
}
