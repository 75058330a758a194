using System;
using System.Collections.Generic;
using Facts;

// One property to a loop. Each is written out twice: what the JIT compiles is what a user's loop over a class is compiled
// to, without a generic method, an interface or a delegate in it.
public sealed partial class WarmLoopsOfTable
{
    public override IReadOnlyDictionary<string, Func<int[], long>> FactbookProperties => new Dictionary<string, Func<int[], long>>
    {
        ["Start"] = FactbookStart,
        ["Kind"] = FactbookKind,
        ["Amount"] = FactbookAmount,
        ["SourceId"] = FactbookSourceId,
        ["Title"] = FactbookTitle,
        ["Visitor"] = FactbookVisitor,
    };

    public override IReadOnlyDictionary<string, Func<int[], long>> ObjectsProperties => new Dictionary<string, Func<int[], long>>
    {
        ["Start"] = ObjectsStart,
        ["Kind"] = ObjectsKind,
        ["Amount"] = ObjectsAmount,
        ["SourceId"] = ObjectsSourceId,
        ["Title"] = ObjectsTitle,
        ["Visitor"] = ObjectsVisitor,
    };

    private long FactbookStart(int[] rows)
    {
        long sum = 0;
        List<Visit> all = _visits;
        foreach (int row in rows)
        {
            sum += all[row].Start.DayNumber;
        }

        return sum;
    }

    private long ObjectsStart(int[] rows)
    {
        long sum = 0;
        List<PlainVisit> all = _list;
        foreach (int row in rows)
        {
            sum += all[row].Start.DayNumber;
        }

        return sum;
    }

    private long FactbookKind(int[] rows)
    {
        long sum = 0;
        List<Visit> all = _visits;
        foreach (int row in rows)
        {
            sum += (int)all[row].Kind;
        }

        return sum;
    }

    private long ObjectsKind(int[] rows)
    {
        long sum = 0;
        List<PlainVisit> all = _list;
        foreach (int row in rows)
        {
            sum += (int)all[row].Kind;
        }

        return sum;
    }

    private long FactbookAmount(int[] rows)
    {
        long sum = 0;
        List<Visit> all = _visits;
        foreach (int row in rows)
        {
            sum += all[row].Amount.Scale;
        }

        return sum;
    }

    private long ObjectsAmount(int[] rows)
    {
        long sum = 0;
        List<PlainVisit> all = _list;
        foreach (int row in rows)
        {
            sum += all[row].Amount.Scale;
        }

        return sum;
    }

    private long FactbookSourceId(int[] rows)
    {
        long sum = 0;
        List<Visit> all = _visits;
        Publication first = _sources[0];
        foreach (int row in rows)
        {
            sum += ReferenceEquals(all[row].SourceId, first) ? 1 : 0;
        }

        return sum;
    }

    private long ObjectsSourceId(int[] rows)
    {
        long sum = 0;
        List<PlainVisit> all = _list;
        PlainSource first = _plainSources[0];
        foreach (int row in rows)
        {
            sum += ReferenceEquals(all[row].SourceId, first) ? 1 : 0;
        }

        return sum;
    }

    private long FactbookTitle(int[] rows)
    {
        long sum = 0;
        List<Visit> all = _visits;
        foreach (int row in rows)
        {
            sum += all[row].SourceId.Title.Length;
        }

        return sum;
    }

    private long ObjectsTitle(int[] rows)
    {
        long sum = 0;
        List<PlainVisit> all = _list;
        foreach (int row in rows)
        {
            sum += all[row].SourceId.Title.Length;
        }

        return sum;
    }

    private long FactbookVisitor(int[] rows)
    {
        long sum = 0;
        List<Visit> all = _visits;
        foreach (int row in rows)
        {
            sum += all[row].Visitor.Length;
        }

        return sum;
    }

    private long ObjectsVisitor(int[] rows)
    {
        long sum = 0;
        List<PlainVisit> all = _list;
        foreach (int row in rows)
        {
            sum += all[row].Visitor.Length;
        }

        return sum;
    }
}
