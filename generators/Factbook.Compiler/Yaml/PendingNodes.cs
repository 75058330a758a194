using System.Collections.Generic;

namespace Factbook.Compiler.Yaml;

/// <summary>
/// What has been read of the collections that are still open, the innermost last: lists that all collections of a file
/// share, so that none has to grow lists of its own.
/// </summary>
internal sealed class PendingNodes
{
    /// <summary>The entries of mappings.</summary>
    internal List<YamlEntry> Entries { get; } = [];

    /// <summary>The items of lists.</summary>
    internal List<YamlNode> Items { get; } = [];

    /// <summary>Takes out what belongs to the innermost collection: all from an index on.</summary>
    internal static EquatableArray<T> Take<T>(List<T> list, int first)
    {
        var taken = new T[list.Count - first];
        list.CopyTo(first, taken, 0, taken.Length);
        list.RemoveRange(first, taken.Length);
        return new EquatableArray<T>(taken);
    }
}
