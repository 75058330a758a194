namespace Factbook.Compiler.Yaml;

/// <summary>A node of a YAML document: what it says, without where it stands.</summary>
/// <param name="Number">
/// The node's number in its document, counted from 0 in reading order; keys of mappings are nodes too. Positions are
/// looked up in the document's <see cref="YamlSpans"/>, so that a comment or an indent changes no node.
/// </param>
public abstract record YamlNode(int Number)
{
    /// <summary>The document that the node was made from, if there is one.</summary>
    internal YamlDocument? Document { get; init; }

    /// <summary>Compares number and content; equal nodes may come from different documents.</summary>
    public virtual bool Equals(YamlNode? other) =>
        other is not null && EqualityContract == other.EqualityContract && Number == other.Number;

    /// <inheritdoc/>
    public override int GetHashCode() => Number;
}

/// <summary>A scalar, always text: its type is the schema's business, never YAML's.</summary>
/// <param name="Number"><inheritdoc cref="YamlNode(int)" path="/param[@name='Number']"/></param>
/// <param name="Text">The text after quotes, escapes and folding.</param>
/// <param name="IsPlain">Whether it is written without quotes and not as a block, so that an empty text or
/// <c>null</c> or <c>~</c> means null.</param>
public sealed record YamlScalar(int Number, string Text, bool IsPlain) : YamlNode(Number)
{
    /// <summary>Whether it is YAML's null: plain and empty, <c>~</c>, <c>null</c>, <c>Null</c> or
    /// <c>NULL</c>.</summary>
    public bool IsNull => MeansNull(Text, IsPlain);

    internal static bool MeansNull(string text, bool isPlain) =>
        isPlain && text.Length <= 4 && text is "" or "~" or "null" or "Null" or "NULL";
}

/// <summary>A sequence.</summary>
/// <param name="Number"><inheritdoc cref="YamlNode(int)" path="/param[@name='Number']"/></param>
/// <param name="Items">The items in order.</param>
public sealed record YamlSequence(int Number, NodeList<YamlNode> Items) : YamlNode(Number);

/// <summary>A mapping with text keys, each at most once.</summary>
/// <param name="Number"><inheritdoc cref="YamlNode(int)" path="/param[@name='Number']"/></param>
/// <param name="Entries">The entries in the order in which they are written.</param>
public sealed record YamlMapping(int Number, NodeList<YamlEntry> Entries) : YamlNode(Number)
{
    /// <summary>The entry of a key; <see langword="null"/> where there is none.</summary>
    /// <param name="key">The key.</param>
    public YamlEntry? Entry(string key)
    {
        foreach (YamlEntry entry in Entries)
        {
            if (entry.Key.Text == key)
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>The value of a key; <see langword="null"/> where there is none.</summary>
    /// <param name="key">The key.</param>
    public YamlNode? Value(string key) => Entry(key)?.Value;
}
