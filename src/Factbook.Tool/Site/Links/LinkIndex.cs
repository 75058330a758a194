using System;
using System.Collections.Generic;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Values;
using Factbook.Tool.Facts;

namespace Factbook.Tool.Site.Links;

/// <summary>What refers to a fact, and what cites a source.</summary>
internal sealed class LinkIndex
{
    private readonly Dictionary<string, List<Backlink>> _backlinks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Passage>> _passages = new(StringComparer.Ordinal);

    /// <summary>Follows every reference of the records once.</summary>
    public LinkIndex(FactIndex facts)
    {
        foreach ((string table, Fact fact) in facts.All)
        {
            Follow(table, fact, fact, "", null);
        }
    }

    /// <summary>What refers to a record, but for citations and disputes, which are shown in their own way.</summary>
    public IReadOnlyList<Backlink> To(string key) => _backlinks.GetValueOrDefault(key) ?? [];

    /// <summary>What cites a source.</summary>
    public IReadOnlyList<Passage> Citing(string key) => _passages.GetValueOrDefault(key) ?? [];

    private void Follow(string table, Fact owner, Fact part, string path, Fact? claim)
    {
        foreach ((var slot, Value value) in part.Slots)
        {
            IEnumerable<Value> items = value is ListValue list ? list.Items : [value];
            foreach (Value item in items)
            {
                if (item is ReferenceValue reference)
                {
                    Add(table, owner, part, path + slot.Name, reference.Key, claim);
                }
                else if (item is ObjectValue instance)
                {
                    Fact inner = part.Of(instance);
                    Follow(table, owner, inner, path + slot.Name + " ", inner.Is(CoreNames.Claim) ? inner : claim);
                }
            }
        }
    }

    private void Add(string table, Fact owner, Fact part, string path, string key, Fact? claim)
    {
        if (part.Is(CoreNames.Citation))
        {
            AddTo(_passages, key, new Passage(table, owner, part, claim));
        }
        else if (!(part.Is(CoreNames.Dispute) && path == Dispute.Slots.AboutRecord.Name))
        {
            AddTo(_backlinks, key, new Backlink(table, owner, path));
        }
    }

    private static void AddTo<T>(Dictionary<string, List<T>> index, string key, T link)
    {
        if (!index.TryGetValue(key, out List<T>? known))
        {
            index.Add(key, known = []);
        }

        known.Add(link);
    }
}
