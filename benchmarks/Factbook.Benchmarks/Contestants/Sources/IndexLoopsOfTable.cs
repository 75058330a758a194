using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using Facts;
using Factbook;
using Factbook.Benchmarks.Measuring;

public sealed class PlainTown(string id)
{
    public string Id { get; } = id;
}

public sealed class PlainStay(Stay stay, PlainTown town)
{
    public string Number { get; } = stay.Number;

    public int Place { get; } = stay.Place;

    public PlainTown Town { get; } = town;

    public StayKind Kind { get; } = stay.Kind;

    public bool Open { get; } = stay.Open;

    public int First { get; } = stay.Period.Earliest!.Value.DayNumber;

    public int Last { get; } = stay.Period.Latest!.Value.DayNumber;

    public decimal Price { get; } = stay.Price.Amount;

    public string Label { get; } = stay.Label;
}

/// <summary>Each loop asks its question of keys drawn from the whole table, in no order, and reads a property of what it finds.</summary>
public sealed class IndexLoopsOfTable : IndexLoops
{
    private const int Span = 100;

    private readonly Dictionary<string, Func<long>> _all = [];
    private Stay[] _drawn = null!;

    public override IReadOnlyDictionary<string, Func<long>> All => _all;

    public override void PrepareFacts()
    {
        foreach (Stay stay in Stays.All)
        {
            _ = (stay.Kind, stay.Number, stay.Town, stay.Period, stay.Price, stay.Label);
        }

        Stay[] all = Stays.All.ToArray();
        new Random(20261130).Shuffle(all);
        _drawn = Enumerable.Range(0, Operations).Select(i => all[i % all.Length]).ToArray();
        OfKeys();
        OfGroups();
        OfOrders();
    }

    public override void PrepareObjects()
    {
        PrepareFacts();
        Dictionary<Town, PlainTown> towns = Towns.All.ToDictionary(town => town, town => new PlainTown(town.Id));
        PlainStay[] stays = Stays.All.Select(stay => new PlainStay(stay, towns[stay.Town])).ToArray();
        OfKeys(stays, towns);
        OfGroups(stays, towns);
        OfOrders(stays);
    }

    private void OfKeys()
    {
        string[] numbers = _drawn.Select(stay => new string(stay.Number.AsSpan())).ToArray();
        string[] misses = numbers.Select(Miss).ToArray();
        (Town Town, int Place)[] pairs = _drawn.Select(stay => (stay.Town, stay.Place)).ToArray();
        Add("facts unique key", numbers, static key => Stays.ByNumber.TryGetValue(key, out Stay? found) ? (int)found.Kind : 0);
        Add("facts unique key, miss", misses, static key => Stays.ByNumber.TryGetValue(key, out _) ? 0 : 1);
        Add("facts key of two slots", pairs, static key =>
            Stays.ByTownAndPlace.TryGetValue(new(key.Town, key.Place), out Stay? found) ? (int)found.Kind : 0);
    }

    private void OfKeys(PlainStay[] stays, Dictionary<Town, PlainTown> towns)
    {
        string[] numbers = _drawn.Select(stay => new string(stay.Number.AsSpan())).ToArray();
        string[] misses = numbers.Select(Miss).ToArray();
        (PlainTown, int)[] pairs = _drawn.Select(stay => (towns[stay.Town], stay.Place)).ToArray();
        Dictionary<string, PlainStay> dictionary = stays.ToDictionary(stay => stay.Number);
        FrozenDictionary<string, PlainStay> frozen = dictionary.ToFrozenDictionary();
        FrozenDictionary<(PlainTown, int), PlainStay> ofPairs = stays.ToFrozenDictionary(stay => (stay.Town, stay.Place));
        Add("dictionary unique key", numbers, key => dictionary.TryGetValue(key, out PlainStay? found) ? (int)found.Kind : 0);
        Add("dictionary unique key, miss", misses, key => dictionary.TryGetValue(key, out _) ? 0 : 1);
        Add("frozen unique key", numbers, key => frozen.TryGetValue(key, out PlainStay? found) ? (int)found.Kind : 0);
        Add("frozen unique key, miss", misses, key => frozen.TryGetValue(key, out _) ? 0 : 1);
        Add("frozen key of two slots", pairs, key => ofPairs.TryGetValue(key, out PlainStay? found) ? (int)found.Kind : 0);
    }

    private void OfGroups()
    {
        Town[] towns = _drawn.Select(stay => stay.Town).ToArray();
        StayKind[] kinds = _drawn.Select(stay => stay.Kind).ToArray();
        bool[] truths = _drawn.Select(stay => stay.Open).ToArray();
        string[] labels = _drawn.Select(stay => new string(stay.Label.AsSpan())).ToArray();
        Add("facts reference", towns, static key => First(Stays.ByTown[key]));
        Add("facts enum", kinds, static key => First(Stays.ByKind[key]));
        Add("facts boolean", truths, static key => First(Stays.ByOpen[key]));
        Add("facts text", labels, static key => First(Stays.ByLabel[key]));
    }

    private void OfGroups(PlainStay[] stays, Dictionary<Town, PlainTown> towns)
    {
        ILookup<PlainTown, PlainStay> byTown = stays.ToLookup(stay => stay.Town);
        ILookup<StayKind, PlainStay> byKind = stays.ToLookup(stay => stay.Kind);
        ILookup<bool, PlainStay> byOpen = stays.ToLookup(stay => stay.Open);
        ILookup<string, PlainStay> byLabel = stays.ToLookup(stay => stay.Label);
        Add("lookup reference", _drawn.Select(stay => towns[stay.Town]).ToArray(), key => First(byTown[key]));
        Add("lookup enum", _drawn.Select(stay => stay.Kind).ToArray(), key => First(byKind[key]));
        Add("lookup boolean", _drawn.Select(stay => stay.Open).ToArray(), key => First(byOpen[key]));
        Add("lookup text", _drawn.Select(stay => new string(stay.Label.AsSpan())).ToArray(), key => First(byLabel[key]));
    }

    private void OfOrders()
    {
        EdtfDate[] days = _drawn.Select(stay => EdtfDate.FromDay(stay.Period.Earliest!.Value)).ToArray();
        Quantity[] prices = _drawn.Select(stay => stay.Price).ToArray();
        Quantity[] higher = prices.Select(price => price + new Quantity(1m, null, Hedge.Exact, currency: "EUR")).ToArray();
        int[] numbers = Enumerable.Range(0, Operations).ToArray();
        int[] places = _drawn.Select(stay => stay.Place).ToArray();
        Add("facts date, In", days, static day => Stays.ByPeriod.In(day).Count);
        Add("facts date, Overlapping", days, static day => FirstOf(Stays.ByPeriod.Overlapping(day)));
        Add("facts date, Overlapping, all of it", days, static day => CountOf(Stays.ByPeriod.Overlapping(day)));
        Add("facts number, Between", places, static place => Stays.ByPlace.Between(place, place + Span).Count);
        Add("facts amount, Between", numbers, i => Stays.ByPrice.Between(prices[i], higher[i]).Count);
    }

    private void OfOrders(PlainStay[] stays)
    {
        int[] days = _drawn.Select(stay => stay.Period.Earliest!.Value.DayNumber).ToArray();
        PlainStay[] byFirst = stays.OrderBy(stay => stay.First).ToArray();
        PlainStay[] byPlace = stays.OrderBy(stay => stay.Place).ToArray();
        PlainStay[] byPrice = stays.OrderBy(stay => stay.Price).ToArray();
        decimal[] prices = _drawn.Select(stay => stay.Price.Amount).ToArray();
        Add("array date, In", days, day => Before(byFirst, day + 1, Day) - Before(byFirst, day, Day));
        Add("array date, Overlapping, all of it", days, day => Overlapping(byFirst, day));
        Add("array number, Between", _drawn.Select(stay => stay.Place).ToArray(), place =>
            Before(byPlace, place + Span + 1, Place) - Before(byPlace, place, Place));
        Add("array amount, Between", prices, price => Before(byPrice, price + 1.001m, Price) - Before(byPrice, price, Price));

        static int Day(PlainStay stay) => stay.First;
        static int Place(PlainStay stay) => stay.Place;
        static decimal Price(PlainStay stay) => stay.Price;
    }

    // All that began by the day are asked when they ended.
    private static int Overlapping(PlainStay[] byFirst, int day)
    {
        int count = 0;
        for (int i = 0; i < byFirst.Length && byFirst[i].First <= day; i++)
        {
            count += byFirst[i].Last >= day ? 1 : 0;
        }

        return count;
    }

    private static int Before<TKey>(PlainStay[] sorted, TKey key, Func<PlainStay, TKey> keyOf)
        where TKey : IComparable<TKey>
    {
        int low = 0;
        int high = sorted.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (keyOf(sorted[middle]).CompareTo(key) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static string Miss(string key)
    {
        char[] characters = key.ToCharArray();
        characters[characters.Length / 2] = '#';
        return new string(characters);
    }

    private static int First(FactSlice<Stay> found) => found.Count + (int)found[0].Kind;

    private static int First(IEnumerable<PlainStay> found) => found.Count() + (int)found.First().Kind;

    private static int FirstOf(FactMatches<Stay> found)
    {
        foreach (Stay stay in found)
        {
            return (int)stay.Kind;
        }

        return 0;
    }

    private static int CountOf(FactMatches<Stay> found)
    {
        int count = 0;
        foreach (Stay stay in found)
        {
            count++;
        }

        return count;
    }

    private void Add<TKey>(string name, TKey[] keys, Func<TKey, int> ask) => _all.Add(name, () =>
    {
        long sum = 0;
        foreach (TKey key in keys)
        {
            sum += ask(key);
        }

        return sum;
    });
}
