using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>The prefixes of one file of a schema, and the names of its elements in full.</summary>
internal sealed class Prefixes
{
    private readonly Dictionary<string, string> _references = new(StringComparer.Ordinal);
    private readonly string _default;

    /// <summary>Reads the prefixes, and reports those that stand for nothing.</summary>
    internal Prefixes(SchemaElement schema)
    {
        foreach (YamlEntry prefix in schema.Entries("prefixes"))
        {
            if (ReferenceOf(prefix.Value, schema) is { IsNull: false } reference)
            {
                _references[prefix.Key.Text] = reference.Text;
            }
            else
            {
                schema.Expected(prefix.Key.Text, prefix.Value, "the URI that the prefix stands for");
            }
        }

        // Without a default prefix the names of a schema stand below its id.
        _default = schema.Text("default_prefix") ?? schema.Text("id") + "/";
    }

    /// <summary>The CURIEs of a class: of its URI, if it states one, and of its name.</summary>
    internal EquatableArray<string> Curies(string name, string? uri) =>
        Both(name, uri).Select(Contract).OfType<string>().Distinct().ToEquatableArray();

    /// <summary>The URIs of a class: its own, if it states one, and that of its name.</summary>
    internal EquatableArray<string> Uris(string name, string? uri) =>
        Both(name, uri).Select(Expand).OfType<string>().Distinct().ToEquatableArray();

    // LinkML's short form, or the long one with prefix_reference.
    private static YamlScalar? ReferenceOf(YamlNode prefix, SchemaElement schema)
    {
        if (prefix is not YamlMapping)
        {
            return prefix as YamlScalar;
        }

        SchemaElement stated = schema.Item("prefixes", prefix, Metaslots.Prefix);
        return stated.Find("prefix_reference") as YamlScalar;
    }

    private IEnumerable<string> Both(string name, string? uri)
    {
        string ofName = IsUri(_default) ? _default + name : _default + ":" + name;
        return uri is null ? [ofName] : [uri, ofName];
    }

    private string? Expand(string name)
    {
        if (IsUri(name))
        {
            return name;
        }

        int colon = name.IndexOf(':');
        return colon >= 0 && _references.TryGetValue(name.Substring(0, colon), out string reference)
            ? reference + name.Substring(colon + 1)
            : null;
    }

    private string? Contract(string name)
    {
        if (!IsUri(name))
        {
            return name.IndexOf(':') >= 0 ? name : null;
        }

        // The longest reference leaves the shortest rest.
        return _references
            .Where(prefix => name.StartsWith(prefix.Value, StringComparison.Ordinal))
            .OrderByDescending(prefix => prefix.Value.Length)
            .ThenBy(prefix => prefix.Key, StringComparer.Ordinal)
            .Select(prefix => prefix.Key + ":" + name.Substring(prefix.Value.Length))
            .FirstOrDefault();
    }

    private static bool IsUri(string text) => text.IndexOf("://", StringComparison.Ordinal) > 0;
}
