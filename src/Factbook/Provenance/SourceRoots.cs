using System.Collections.Generic;

namespace Factbook;

/// <summary>Follows what publications repeat.</summary>
internal static class SourceRoots
{
    public static Source Of(Source source)
    {
        if (source.DerivesFrom is null)
        {
            return source;
        }

        var path = new List<Source>();
        for (Source? next = source; next is not null; next = next.DerivesFrom)
        {
            int circle = path.IndexOf(next);
            if (circle >= 0)
            {
                return Least(path, circle);
            }

            path.Add(next);
        }

        return path[path.Count - 1];
    }

    // All members of a circle have the same root, wherever one starts.
    private static Source Least(List<Source> path, int from)
    {
        Source least = path[from];
        for (int index = from + 1; index < path.Count; index++)
        {
            if (string.CompareOrdinal(path[index].Id, least.Id) < 0)
            {
                least = path[index];
            }
        }

        return least;
    }
}
