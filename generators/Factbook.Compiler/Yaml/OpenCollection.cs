using System;
using System.Collections.Generic;

namespace Factbook.Compiler.Yaml;

/// <summary>A list or a mapping whose end has not been read yet.</summary>
/// <param name="keys">The keys so far of all open mappings, the innermost last.</param>
/// <param name="number">Its number.</param>
/// <param name="start">The offset of its bracket, or of its first item where it has none.</param>
/// <param name="isMapping">Whether it is a mapping, and no list.</param>
/// <param name="isFlow">Whether it has a bracket.</param>
internal sealed class OpenCollection(List<YamlKey> keys, int number, int start, bool isMapping, bool isFlow)
{
    // Mappings have few keys as a rule; beyond this a dictionary takes over, so that no file makes reading quadratic.
    private const int FewKeys = 16;

    /// <summary>The start of a collection without a bracket before its first item is read.</summary>
    internal const int StartUnknown = -1;

    private readonly int _first = keys.Count;
    private Dictionary<string, YamlKey>? _byText;

    internal int Number { get; } = number;

    /// <summary>The offset of its bracket, or of its first item where it has none.</summary>
    internal int Start { get; set; } = start;

    /// <summary>The offset after its last item.</summary>
    internal int End { get; set; } = start;

    internal bool IsMapping { get; } = isMapping;

    internal bool IsFlow { get; } = isFlow;

    /// <summary>Whether the next node is a key.</summary>
    internal bool AwaitsKey { get; set; } = isMapping;

    /// <summary>The earlier key with the same text, if there is one.</summary>
    internal YamlKey? FindKey(string text)
    {
        if (_byText is not null)
        {
            return _byText.TryGetValue(text, out YamlKey found) ? found : (YamlKey?)null;
        }

        for (int i = _first; i < keys.Count; i++)
        {
            if (keys[i].Text == text)
            {
                return keys[i];
            }
        }

        return null;
    }

    /// <summary>Takes a key that no earlier one equals.</summary>
    internal void AddKey(YamlKey key)
    {
        keys.Add(key);
        if (_byText is not null)
        {
            _byText.Add(key.Text, key);
        }
        else if (keys.Count - _first > FewKeys)
        {
            _byText = new Dictionary<string, YamlKey>(StringComparer.Ordinal);
            for (int i = _first; i < keys.Count; i++)
            {
                _byText.Add(keys[i].Text, keys[i]);
            }
        }
    }

    /// <summary>Forgets its keys.</summary>
    internal void Close() => keys.RemoveRange(_first, keys.Count - _first);
}
