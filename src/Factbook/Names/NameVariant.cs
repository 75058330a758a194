namespace Factbook;

/// <summary>A name in one language, script and spelling. Immutable; equal to another by its content.</summary>
public sealed partial record NameVariant
{
    /// <summary>Makes a name.</summary>
    /// <param name="text">The name.</param>
    /// <param name="language">The language, BCP 47, with the script where the language is written in several.</param>
    /// <param name="kind">What kind of name it is.</param>
    /// <param name="romanization">The system by which it was romanized.</param>
    /// <param name="usedIn">When it was in use.</param>
    public NameVariant(
        string text,
        string language,
        NameKind kind,
        string? romanization = null,
        EdtfDate? usedIn = null)
    {
        Text = text;
        Language = language;
        Kind = kind;
        Romanization = romanization;
        UsedIn = usedIn;
    }

    /// <summary>The name.</summary>
    public string Text { get; }

    /// <summary>
    /// The language that the name is in, as BCP 47 writes it: <c>be</c>, <c>be-Latn</c>, <c>zh-Hans</c>.
    /// </summary>
    public string Language { get; }

    /// <summary>What kind of name it is.</summary>
    public NameKind Kind { get; }

    /// <summary>The system by which it was romanized: <c>bgn_pcgn</c>, <c>pinyin</c>, <c>passport</c>.</summary>
    public string? Romanization { get; }

    /// <summary>When it was in use.</summary>
    public EdtfDate? UsedIn { get; }

    /// <summary>Gives the name.</summary>
    public override string ToString() => Text;
}
