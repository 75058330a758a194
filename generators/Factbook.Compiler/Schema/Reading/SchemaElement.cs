using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>An element of a schema file: reads its metaslots, each in its form, and reports those that have another.</summary>
internal sealed class SchemaElement
{
    private static readonly YamlMapping Empty = new(-1, default);
    private readonly YamlMapping _body;
    private readonly SchemaProblems _problems;

    /// <summary>Takes an element, and reports the metaslots that are not read here.</summary>
    internal SchemaElement(
        string path, string name, YamlNode key, YamlNode? body, MetaslotProfile profile, SchemaProblems problems)
    {
        problems.ThrowIfCancelled();
        Name = name;
        Path = path;
        Place = new ProblemPlace(path, key.Number);
        Profile = profile;
        _problems = problems;
        _body = body as YamlMapping ?? Empty;
        if (body is YamlScalar { IsNull: false } words && profile.Documents("description"))
        {
            const string Reading = "The text is read as the description.";
            bool isRead = problems.Tolerate(ProblemRules.SchemaShape, At(body), Reading, name, "a mapping of what is said of " + profile.Kind);
            _body = isRead ? new YamlMapping(body.Number, new([new YamlEntry(new YamlKey(body.Number, "description", true), words)])) : Empty;
        }
        else if (body is not (null or YamlMapping or YamlScalar { IsNull: true }))
        {
            problems.Add(ProblemRules.SchemaShape, At(body), name, "a mapping of what is said of " + profile.Kind);
        }

        foreach (YamlEntry entry in _body.Entries)
        {
            MetaslotCheck.Run(this, entry.Key, problems);
        }
    }

    internal string Name { get; }

    internal string Path { get; }

    internal ProblemPlace Place { get; }

    internal MetaslotProfile Profile { get; }

    /// <summary>The value of a metaslot, or <see langword="null"/> where it is absent or null.</summary>
    internal YamlNode? Find(string word) => _body.Value(word) is { } value and not YamlScalar { IsNull: true } ? value : null;

    internal ProblemPlace At(YamlNode node) => new(Path, node.Number);

    internal ProblemPlace At(YamlKey key) => new(Path, key.Number);

    internal string? Text(string word) => Scalar(word, "a text")?.Text;

    internal PlacedName? NameOf(string word) =>
        Scalar(word, "a name") is { } scalar ? new PlacedName(scalar.Text, At(scalar)) : null;

    internal bool? Flag(string word)
    {
        switch (Scalar(word, "true or false"))
        {
            case null:
                return null;
            case { Text: "true" }:
                return true;
            case { Text: "false" }:
                return false;
            case { } other when TruthOf(other.Text) is { } truth
                && _problems.Tolerate(ProblemRules.SchemaShape, At(other), $"It is read as {(truth ? "true" : "false")}.", word, "true or false"):
                return truth;
            case { } when _problems.IsLenient && TruthOf(Text(word)!) is not null:
                return null;
            case { } other:
                Expected(word, other, "true or false");
                return null;
        }
    }

    internal decimal? Number(string word) => Scalar(word, "a number") is { } scalar ? Number(word, scalar) : null;

    /// <summary>A list of numbers.</summary>
    internal decimal[] Numbers(string word) => [.. Items(word, "a list of numbers").Select(item => Number(word, item)).OfType<decimal>()];

    private decimal? Number(string word, YamlNode node)
    {
        const NumberStyles Style =
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (node is YamlScalar scalar && decimal.TryParse(scalar.Text, Style, CultureInfo.InvariantCulture, out decimal number))
        {
            return number;
        }

        Expected(word, node, "a number");
        return null;
    }

    internal int? Count(string word)
    {
        if (Scalar(word, "a whole number, 0 or greater") is not { } scalar)
        {
            return null;
        }

        if (int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int count))
        {
            return count;
        }

        Expected(word, scalar, "a whole number, 0 or greater");
        return null;
    }

    /// <summary>A list of names.</summary>
    internal EquatableArray<PlacedName> Names(string word)
    {
        var names = new List<PlacedName>();
        NodeList<YamlNode> items = Find(word) is YamlScalar single
            && _problems.Tolerate(ProblemRules.SchemaShape, At(single), "It is read as a list of one.", word, "a list of names")
            ? new([single])
            : Items(word, "a list of names");
        foreach (YamlNode item in items)
        {
            if (item is YamlScalar { IsNull: false } scalar)
            {
                names.Add(new PlacedName(scalar.Text, At(item)));
            }
            else
            {
                Expected(word, item, "a list of names");
            }
        }

        return names.ToEquatableArray();
    }

    /// <summary>The items of a list.</summary>
    internal NodeList<YamlNode> Items(string word, string expected)
    {
        if (Find(word) is not { } value)
        {
            return default;
        }

        if (value is YamlSequence list)
        {
            return list.Items;
        }

        if (value is YamlMapping && _problems.Tolerate(ProblemRules.SchemaShape, At(value), "It is read as a list of one.", word, expected))
        {
            return new([value]);
        }

        if (!(value is YamlMapping && _problems.IsLenient))
        {
            Expected(word, value, expected);
        }

        return default;
    }

    /// <summary>The entries of a mapping, as they are.</summary>
    internal NodeList<YamlEntry> Entries(string word)
    {
        if (Find(word) is not { } value)
        {
            return default;
        }

        if (value is YamlMapping mapping)
        {
            return mapping.Entries;
        }

        if (value is YamlSequence list && list.Items.All(item => NameIn(item) is not null)
            && _problems.Tolerate(ProblemRules.SchemaShape, At(value), "The items are read by their names.", word, "a mapping from names"))
        {
            return new([.. list.Items.Select(item => new YamlEntry(YamlKey.Of(NameIn(item)!), item is YamlScalar ? new YamlScalar(item.Number, "", true) : item))]);
        }

        Expected(word, value, "a mapping from names");
        return default;
    }

    /// <summary>The elements that a mapping declares by name.</summary>
    /// <param name="word">The metaslot whose value the mapping is.</param>
    /// <param name="profile">What may be said of each.</param>
    internal IEnumerable<SchemaElement> Children(string word, MetaslotProfile profile) => Entries(word).Select(entry => Child(entry, profile));

    /// <summary>The elements that a mapping declares, whose names are checked as the target of the schema needs them.</summary>
    /// <param name="word">The metaslot whose value the mapping is.</param>
    /// <param name="profile">What may be said of each.</param>
    /// <param name="target">What the schema is read for.</param>
    internal IEnumerable<SchemaElement> NamedChildren(string word, MetaslotProfile profile, SchemaTarget target) => Entries(word).Select(entry =>
    {
        target.CheckName(Path, entry, _problems);
        return Child(entry, profile);
    });

    /// <summary>An element that stands as the value of a metaslot.</summary>
    internal SchemaElement? Child(string word, MetaslotProfile profile) =>
        Find(word) is { } value ? Item(word, value, profile) : null;

    /// <summary>An element that stands in a list, or as a value.</summary>
    internal SchemaElement Item(string name, YamlNode item, MetaslotProfile profile) =>
        new(Path, name, item, item, profile, _problems);

    /// <summary>Reports that a value has another form than is expected.</summary>
    internal void Expected(string word, YamlNode found, string expected) =>
        _problems.Add(ProblemRules.SchemaShape, At(found), word, expected);

    /// <summary>Reports in strict mode; in lenient mode warns, and says how the schema is read.</summary>
    internal bool Tolerate(ProblemRule rule, ProblemPlace place, string reading, params string[] arguments) =>
        _problems.Tolerate(rule, place, reading, arguments);

    internal bool IsLenient => _problems.IsLenient;

    internal void Report(ProblemRule rule, ProblemPlace place, params string[] arguments) =>
        _problems.Add(rule, place, arguments);

    private SchemaElement Child(YamlEntry entry, MetaslotProfile profile) =>
        new(Path, entry.Key.Text, entry.Key.ToScalar(), entry.Value, profile, _problems);

    private YamlScalar? Scalar(string word, string expected)
    {
        YamlNode? value = Find(word);
        if (value is not (null or YamlScalar))
        {
            Expected(word, value, expected);
        }

        return value as YamlScalar;
    }

    private static YamlScalar? NameIn(YamlNode item) => item switch
    {
        YamlScalar { IsNull: false } scalar => scalar,
        YamlMapping mapping => mapping.Entries.Where(entry => entry.Key.Text is "name" or "text").Select(entry => entry.Value)
            .OfType<YamlScalar>().FirstOrDefault(),
        _ => null,
    };

    // What YAML 1.1 reads as truth values.
    private static bool? TruthOf(string text) => text.ToLowerInvariant() switch
    {
        "true" or "yes" or "on" => true,
        "false" or "no" or "off" => false,
        _ => null,
    };
}
