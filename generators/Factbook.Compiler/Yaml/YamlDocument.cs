using System;
using System.Collections.Generic;

namespace Factbook.Compiler.Yaml;

/// <summary>
/// The nodes of a file in reading order, as lists of numbers and one of texts: the garbage collector has little to follow in
/// them. Nodes are made from them when they are asked for.
/// </summary>
/// <remarks>Nothing is added once a node was asked for; from then on safe for any number of threads.</remarks>
internal sealed class YamlDocument : INodeSource<YamlNode>, INodeSource<YamlEntry>, IEquatable<YamlDocument>
{
    private readonly List<NodeKind> _kinds;
    private readonly List<int> _contents;
    private readonly DocumentTexts _texts = new();

    /// <summary>Begins a document.</summary>
    /// <param name="nodes">About how many nodes it will have.</param>
    internal YamlDocument(int nodes)
    {
        _kinds = new List<NodeKind>(nodes);
        _contents = new List<int>(nodes);
    }

    /// <summary>The first node, which holds all others, or <see langword="null"/> where there is none.</summary>
    internal YamlNode? Root => _kinds.Count == 0 ? null : Node(0);

    /// <summary>Adds a scalar.</summary>
    internal void AddScalar(string text, bool isPlain)
    {
        _kinds.Add(isPlain ? NodeKind.Plain : NodeKind.Quoted);
        _contents.Add(_texts.Add(text));
    }

    /// <summary>Adds a list or a mapping, which what is added until <see cref="Close"/> belongs to.</summary>
    internal void Open(bool isMapping)
    {
        _kinds.Add(isMapping ? NodeKind.Mapping : NodeKind.Sequence);
        _contents.Add(0);
    }

    /// <summary>Ends a list or a mapping.</summary>
    internal void Close(int number) => _contents[number] = _kinds.Count;

    /// <summary>Ends the adding of nodes.</summary>
    internal void Finish()
    {
        _kinds.TrimExcess();
        _contents.TrimExcess();
        _texts.Finish();
    }

    /// <summary>Leaves an entry out, given the number of its key.</summary>
    internal void Drop(int key) => _kinds[key] |= NodeKind.Dropped;

    /// <inheritdoc/>
    public bool Equals(YamlDocument? other) =>
        other is not null && _kinds.Count == other._kinds.Count && HasSameNodes(0, _kinds.Count, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as YamlDocument);

    /// <inheritdoc/>
    public override int GetHashCode() => _kinds.Count;

    /// <summary>Whether the items of a list, or the entries of a mapping with some keys, are the same in another document.</summary>
    internal bool HasSame(int[] numbers, bool areKeys, YamlDocument other)
    {
        int last = numbers[numbers.Length - 1];
        return HasSameNodes(numbers[0], After(areKeys ? After(last) : last), other);
    }

    // Nodes side by side are compared without being made.
    private bool HasSameNodes(int start, int end, YamlDocument other)
    {
        for (int i = start; i < end; i++)
        {
            bool isSame = _kinds[i] == other._kinds[i]
                && (IsCollection(i)
                    ? _contents[i] == other._contents[i]
                    : _texts[_contents[i]] == other._texts[other._contents[i]]);
            if (!isSame)
            {
                return false;
            }
        }

        return true;
    }

    private YamlNode Node(int number) => (_kinds[number] & ~NodeKind.Dropped) switch
    {
        NodeKind.Sequence => new YamlSequence(number, new NodeList<YamlNode>(Items(number), this)) { Document = this },
        NodeKind.Mapping => new YamlMapping(number, new NodeList<YamlEntry>(Keys(number), this)) { Document = this },
        NodeKind kind => new YamlScalar(number, _texts[_contents[number]], kind == NodeKind.Plain) { Document = this },
    };

    YamlNode INodeSource<YamlNode>.Make(int number) => Node(number);

    YamlEntry INodeSource<YamlEntry>.Make(int key) =>
        new(new YamlKey(key, _texts[_contents[key]], _kinds[key] == NodeKind.Plain), this);

    // Twice over the numbers, which lie side by side, costs less than a list that grows.
    private int[] Items(int list)
    {
        int count = 0;
        for (int item = list + 1; item < _contents[list]; item = After(item))
        {
            count++;
        }

        int[] items = new int[count];
        for (int i = 0, item = list + 1; i < count; i++, item = After(item))
        {
            items[i] = item;
        }

        return items;
    }

    private int[] Keys(int mapping)
    {
        int count = 0;
        for (int key = NextKey(mapping + 1, mapping); key >= 0; key = NextKey(After(After(key)), mapping))
        {
            count++;
        }

        int[] keys = new int[count];
        for (int i = 0, key = mapping + 1; i < count; i++, key = After(After(key)))
        {
            keys[i] = key = NextKey(key, mapping);
        }

        return keys;
    }

    // The first key from a node on whose entry counts, or -1. Where the file could not be read any further, a key has no value.
    private int NextKey(int key, int mapping)
    {
        int end = _contents[mapping];
        for (int value; key < end && (value = After(key)) < end; key = After(value))
        {
            if ((_kinds[key] & NodeKind.Dropped) == 0)
            {
                return key;
            }
        }

        return -1;
    }

    private int After(int number) => IsCollection(number) ? _contents[number] : number + 1;

    private bool IsCollection(int number) =>
        (_kinds[number] & ~NodeKind.Dropped) is NodeKind.Sequence or NodeKind.Mapping;

    [Flags]
    private enum NodeKind : byte
    {
        Sequence = 0,
        Mapping = 1,
        Plain = 2,
        Quoted = 3,
        Dropped = 4,
    }
}
