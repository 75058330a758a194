using System;

namespace Factbook.Compiler.Yaml;

/// <summary>One entry of a mapping.</summary>
public readonly struct YamlEntry : IEquatable<YamlEntry>
{
    private readonly YamlNode? _value;
    private readonly INodeSource<YamlNode>? _source;

    /// <summary>Makes an entry.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    public YamlEntry(YamlKey key, YamlNode value) => (Key, _value) = (key, value);

    /// <summary>Makes an entry of a document, where the value has the number after the key's.</summary>
    /// <param name="key">The key.</param>
    /// <param name="source">Makes the value.</param>
    internal YamlEntry(YamlKey key, INodeSource<YamlNode> source) => (Key, _source) = (key, source);

    /// <summary>The key.</summary>
    public YamlKey Key { get; }

    /// <summary>The value, made anew each time, so that who looks for a key makes none.</summary>
    public YamlNode Value => _value ?? _source!.Make(Key.Number + 1);

    /// <inheritdoc/>
    public bool Equals(YamlEntry other) => Key == other.Key && Value.Equals(other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is YamlEntry other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode();

    /// <summary>Whether two entries have the same key and an equal value.</summary>
    public static bool operator ==(YamlEntry left, YamlEntry right) => left.Equals(right);

    /// <summary>Whether two entries differ.</summary>
    public static bool operator !=(YamlEntry left, YamlEntry right) => !left.Equals(right);
}
