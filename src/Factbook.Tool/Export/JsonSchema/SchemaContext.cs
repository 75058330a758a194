namespace Factbook.Tool.Export.JsonSchema;

/// <summary>What all parts of one schema share.</summary>
/// <param name="Form">The documents that it judges.</param>
/// <param name="Unsaid">Takes what it cannot say.</param>
/// <param name="Patterns">Translates patterns.</param>
internal sealed record SchemaContext(DocumentForm Form, Unsaid Unsaid, PatternTranslator Patterns)
{
    /// <summary>Makes a context.</summary>
    public static SchemaContext Of(DocumentForm form, Unsaid unsaid) => new(form, unsaid, new PatternTranslator(unsaid));

    /// <summary>Whether quotes decide nothing.</summary>
    public bool IsYaml => Form == DocumentForm.DataFile;
}
