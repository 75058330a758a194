using System;
using System.Collections.Generic;
using System.Linq;
using Facts;

namespace Users;

/// <summary>A class that uses facts, as a project may have hundreds.</summary>
public sealed class FactsUserNUMBER
{
    private readonly Dictionary<string, int> _counts = new();

    public IEnumerable<string> Lines()
    {
        foreach (Visit visit in Visits.All.Where(v => v.When is not null).OrderBy(v => v.Id).Take(NUMBER))
        {
            yield return $"{visit.Id}: {visit.Visitor} to {visit.ToCountry}, {visit.When}";
        }

        Country china = CHINA;
        Country belarus = BELARUS;
        foreach (TradeObservation o in TradeObservations.All.Where(o => o.Value is not null))
        {
            _counts[o.Id] = _counts.TryGetValue(o.Id, out int n) ? n + 1 : 1;
            yield return $"{o.Value} {china} {belarus}";
        }
    }

    public int Sum(IReadOnlyList<int> numbers)
    {
        int sum = 0;
        for (int i = 0; i < numbers.Count; i++)
        {
            sum += Math.Max(numbers[i], Math.Abs(numbers[i]) % 7);
        }

        return sum + string.Join(",", numbers).Length + numbers.Select(x => x * 2).Where(x => x > 3).Sum();
    }

    public string Text(Person? person) => person is null ? "nobody" : person.ToString().ToUpperInvariant().Trim() + Parse("12");

    private static int Parse(string text) => int.TryParse(text, out int value) ? value : throw new FormatException(text);
}
