using System;
using System.Collections;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using Facts;
using Factbook;
using Factbook.Benchmarks.Measuring;

public sealed class PlainVisit(Visit visit)
{
    public string Id { get; } = visit.Id;

    public string Visitor { get; } = visit.Visitor;

    public CalendarDate Start { get; } = visit.Start;

    public VisitKind Kind { get; } = visit.Kind;

    public decimal Amount { get; } = visit.Amount;

    public Publication SourceId { get; } = visit.SourceId;

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

public sealed class WarmLoopsOfTable : WarmLoops
{


    private FrozenDictionary<string, PlainVisit> _frozen = null!;
    private FrozenDictionary<string, PlainVisit>.AlternateLookup<ReadOnlySpan<char>> _frozenSpan;
    private Dictionary<string, PlainVisit> _dictionary = null!;
    private ILookup<Publication, PlainVisit> _lookup = null!;
    private List<PlainVisit> _list = null!;
    private PlainList _plain = null!;
    private PlainVisit[] _objects = null!;
    private Publication[] _sources = null!;
    private EdtfDate[] _periods = null!;

    public override IReadOnlyList<string> Ids => _list.ConvertAll(visit => visit.Id);

    public override void Prepare()
    {
        _list = Visits.All.Select(visit => new PlainVisit(visit)).ToList();
        _objects = _list.ToArray();
        _plain = new PlainList(_objects);
        _dictionary = _list.ToDictionary(visit => visit.Id);
        _frozen = _dictionary.ToFrozenDictionary();
        _frozenSpan = _frozen.GetAlternateLookup<ReadOnlySpan<char>>();
        _sources = Publications.All.ToArray();
        _lookup = _list.ToLookup(visit => visit.SourceId);
        _periods = Enumerable.Range(1992, 32).Select(year => EdtfDate.Parse(year.ToString())).ToArray();
    }

    public override int FactbookGet(string[] keys)
    {
        int found = 0;
        foreach (string key in keys)
        {
            if (Visits.TryGet(key, out _))
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
            if (Visits.TryGet(key.AsSpan(), out _))
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

    public override long FactbookRead(int[] rows)
    {
        long sum = 0;
        FactTable<Visit> all = Visits.All;
        foreach (int row in rows)
        {
            Visit visit = all[row];
            sum += visit.Start.Year + (int)visit.Kind + visit.Visitor.Length + visit.SourceId.Title.Length + (visit.Amount > 100 ? 1 : 0);
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
            sum += visit.Start.Year + (int)visit.Kind + visit.Visitor.Length + visit.SourceId.Title.Length + (visit.Amount > 100 ? 1 : 0);
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
            foreach (Visit visit in Visits.BySourceId(source))
            {
                sum += (int)visit.Kind;
            }
        }

        return sum;
    }

    public override int LookupByReference()
    {
        int sum = 0;
        foreach (Publication source in _sources)
        {
            foreach (PlainVisit visit in _lookup[source])
            {
                sum += (int)visit.Kind;
            }
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
