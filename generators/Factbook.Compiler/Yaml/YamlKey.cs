namespace Factbook.Compiler.Yaml;

/// <summary>
/// A key of a mapping. Half of a table's nodes are keys, so they stand in their entries, without objects of their own.
/// </summary>
/// <param name="Number"><inheritdoc cref="YamlNode(int)" path="/param[@name='Number']"/></param>
/// <param name="Text"><inheritdoc cref="YamlScalar(int, string, bool)" path="/param[@name='Text']"/></param>
/// <param name="IsPlain"><inheritdoc cref="YamlScalar(int, string, bool)" path="/param[@name='IsPlain']"/></param>
public readonly record struct YamlKey(int Number, string Text, bool IsPlain)
{
    /// <summary>The key that a scalar is.</summary>
    /// <param name="scalar">The scalar.</param>
    public static YamlKey Of(YamlScalar scalar) => new(scalar.Number, scalar.Text, scalar.IsPlain);

    /// <summary>Whether it is YAML's null, as a scalar can be.</summary>
    public bool IsNull => YamlScalar.MeansNull(Text, IsPlain);

    /// <summary>The scalar that the key is.</summary>
    public YamlScalar ToScalar() => new(Number, Text, IsPlain);
}
