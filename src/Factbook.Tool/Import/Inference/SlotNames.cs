using System.Collections.Generic;
using System.Globalization;

namespace Factbook.Tool.Import.Inference;

/// <summary>Gives each slot of a class a name of its own, in C# too.</summary>
/// <param name="owner">The class.</param>
/// <param name="reserved">Names that the class has from elsewhere.</param>
internal sealed class SlotNames(string owner, IEnumerable<string> reserved)
{
    private readonly HashSet<string> _taken = [.. Pascals(reserved)];

    /// <summary>The name of the slot for a column.</summary>
    public string Take(string column)
    {
        string name = Naming.Snake(column, "column");
        if (_taken.Contains(Key(name)))
        {
            name = $"{Naming.Snake(owner, "record")}_{name}";
        }

        string free = name;
        for (int number = 2; !_taken.Add(Key(free)); number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{name}_{number}");
        }

        return free;
    }

    private static string Key(string name) => Naming.Pascal(name).ToUpperInvariant();

    private static IEnumerable<string> Pascals(IEnumerable<string> names)
    {
        foreach (string name in names)
        {
            yield return Key(name);
        }
    }
}
