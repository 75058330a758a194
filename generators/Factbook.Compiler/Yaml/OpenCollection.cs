using System;
using System.Collections.Generic;

namespace Factbook.Compiler.Yaml;

/// <summary>A list or a mapping whose end has not been read yet.</summary>
internal sealed class OpenCollection(PendingNodes pending, int number, int start, bool isMapping, bool isFlow)
{
    // Mappings have few keys as a rule; beyond this a dictionary takes over, so that no file makes reading quadratic.
    private const int FewKeys = 16;

    /// <summary>The start of a collection without a bracket before its first item is read.</summary>
    internal const int StartUnknown = -1;

    private readonly int _first = isMapping ? pending.Entries.Count : pending.Items.Count;
    private Dictionary<string, YamlKey>? _byText;

    internal int Number { get; } = number;

    /// <summary>The offset of its bracket, or of its first item where it has none.</summary>
    internal int Start { get; set; } = start;

    /// <summary>The offset after its last item.</summary>
    internal int End { get; set; } = start;

    internal bool IsMapping { get; } = isMapping;

    internal bool IsFlow { get; } = isFlow;

    /// <summary>Whether the next node is a key.</summary>
    internal bool AwaitsKey { get; private set; } = isMapping;

    private YamlKey? Key { get; set; }

    /// <summary>The earlier key with the same text, if there is one.</summary>
    internal YamlKey? FindKey(string text)
    {
        if (_byText is not null)
        {
            return _byText.TryGetValue(text, out YamlKey found) ? found : (YamlKey?)null;
        }

        for (int i = _first; i < pending.Entries.Count; i++)
        {
            YamlKey key = pending.Entries[i].Key;
            if (key.Text == text)
            {
                return key;
            }
        }

        return null;
    }

    /// <summary>Takes a key, or <see langword="null"/> where the entry is not usable.</summary>
    internal void AddKey(YamlKey? key)
    {
        Key = key;
        AwaitsKey = false;
    }

    /// <summary>Takes an item, or the value of the last key.</summary>
    internal void AddValue(YamlNode value)
    {
        if (!IsMapping)
        {
            pending.Items.Add(value);
            return;
        }

        AwaitsKey = true;
        if (Key is not { } key)
        {
            return;
        }

        pending.Entries.Add(new YamlEntry(key, value));
        if (_byText is not null)
        {
            _byText.Add(key.Text, key);
        }
        else if (pending.Entries.Count - _first > FewKeys)
        {
            _byText = new Dictionary<string, YamlKey>(StringComparer.Ordinal);
            for (int i = _first; i < pending.Entries.Count; i++)
            {
                _byText.Add(pending.Entries[i].Key.Text, pending.Entries[i].Key);
            }
        }
    }

    /// <summary>The node, with what has been read of it.</summary>
    internal YamlNode Close() => IsMapping
        ? new YamlMapping(Number, PendingNodes.Take(pending.Entries, _first))
        : new YamlSequence(Number, PendingNodes.Take(pending.Items, _first));
}
