using System;
using System.Collections.Generic;

namespace Factbook.Compiler.Yaml;

/// <summary>A list or a mapping whose end has not been read yet.</summary>
internal sealed class OpenCollection(int number, int start, bool isMapping, bool isFlow)
{
    // Mappings have few keys as a rule; beyond this a dictionary takes over, so that no file makes reading quadratic.
    private const int FewKeys = 16;

    /// <summary>The start of a collection without a bracket before its first item is read.</summary>
    internal const int StartUnknown = -1;

    private readonly List<YamlNode> _items = [];
    private readonly List<YamlEntry> _entries = [];
    private Dictionary<string, YamlScalar>? _byText;

    internal int Number { get; } = number;

    /// <summary>The offset of its bracket, or of its first item where it has none.</summary>
    internal int Start { get; set; } = start;

    /// <summary>The offset after its last item.</summary>
    internal int End { get; set; } = start;

    internal bool IsMapping { get; } = isMapping;

    internal bool IsFlow { get; } = isFlow;

    /// <summary>Whether the next node is a key.</summary>
    internal bool AwaitsKey { get; private set; } = isMapping;

    private YamlScalar? Key { get; set; }

    /// <summary>The earlier key with the same text, if there is one.</summary>
    internal YamlScalar? FindKey(string text)
    {
        if (_byText is not null)
        {
            return _byText.TryGetValue(text, out YamlScalar found) ? found : null;
        }

        foreach (YamlEntry entry in _entries)
        {
            if (entry.Key.Text == text)
            {
                return entry.Key;
            }
        }

        return null;
    }

    /// <summary>Takes a key, or <see langword="null"/> where the entry is not usable.</summary>
    internal void AddKey(YamlScalar? key)
    {
        Key = key;
        AwaitsKey = false;
    }

    /// <summary>Takes an item, or the value of the last key.</summary>
    internal void AddValue(YamlNode value)
    {
        if (!IsMapping)
        {
            _items.Add(value);
            return;
        }

        AwaitsKey = true;
        if (Key is null)
        {
            return;
        }

        _entries.Add(new YamlEntry(Key, value));
        if (_byText is not null)
        {
            _byText.Add(Key.Text, Key);
        }
        else if (_entries.Count > FewKeys)
        {
            _byText = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
            foreach (YamlEntry entry in _entries)
            {
                _byText.Add(entry.Key.Text, entry.Key);
            }
        }
    }

    /// <summary>The node, with what has been read of it.</summary>
    internal YamlNode Close() => IsMapping
        ? new YamlMapping(Number, _entries.ToEquatableArray())
        : new YamlSequence(Number, _items.ToEquatableArray());
}
