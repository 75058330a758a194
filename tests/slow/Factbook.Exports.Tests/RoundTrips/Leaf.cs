using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Factbook.Exports.Tests.RoundTrips;

/// <summary>One value of a dataset with the way to it: table, identifier, slots, and places in lists from 1.</summary>
internal sealed record Leaf(string Path, string Text)
{
    /// <summary>A step further on the way.</summary>
    public static string Step(string path, string slot) => path + "\u0001" + slot;

    /// <summary>A place in a list.</summary>
    public static string Step(string path, int position) => path + "\u0002" + position.ToString(CultureInfo.InvariantCulture);

    /// <summary>What two readings of a dataset do not have in common, in words.</summary>
    public static string Difference(IEnumerable<Leaf> expected, IEnumerable<Leaf> read)
    {
        HashSet<Leaf> wanted = [.. expected];
        HashSet<Leaf> found = [.. read];
        IEnumerable<string> lines = wanted.Except(found).Select(leaf => "lost  " + leaf)
            .Concat(found.Except(wanted).Select(leaf => "new   " + leaf));
        return string.Join('\n', lines.Take(10)).Replace('\u0001', '.').Replace('\u0002', '#');
    }
}
