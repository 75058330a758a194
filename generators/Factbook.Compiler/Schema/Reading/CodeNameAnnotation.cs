namespace Factbook.Compiler.Schema.Reading;

/// <summary>On a class: the slot from whose text the records that have no code name of their own get one.</summary>
internal static class CodeNameAnnotation
{
    /// <summary>The annotation; its value is a slot, or a path of slots with dots between them.</summary>
    internal const string Tag = "factbook_code_name";

    /// <summary>The path that an element names, or <see langword="null"/>.</summary>
    internal static string? Of(EquatableArray<Annotation> annotations) => annotations.Find(annotation => annotation.Tag == Tag)?.Value;
}
