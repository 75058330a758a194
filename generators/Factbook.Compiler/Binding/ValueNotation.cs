namespace Factbook.Compiler.Binding;

/// <summary>How the scalars of an instance are written.</summary>
public enum ValueNotation
{
    /// <summary>
    /// In YAML, where a scalar is what the schema says: <c>5</c> and <c>"5"</c> are the same text or number.
    /// </summary>
    Yaml = 0,

    /// <summary>
    /// In JSON, which itself tells numbers and truth values from texts. Texts are scalars in quotes, all others are plain.
    /// </summary>
    Json = 1,
}
