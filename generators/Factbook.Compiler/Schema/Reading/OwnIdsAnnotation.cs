using System.Linq;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>On a table: whether its identifiers are its own, so that other tables may have the same ones.</summary>
internal static class OwnIdsAnnotation
{
    /// <summary>The annotation; it stands at a slot of the tree root.</summary>
    internal const string Tag = "factbook_own_ids";

    /// <summary>Whether a table asks for it.</summary>
    internal static bool IsOn(SlotDefinition table) =>
        table.Annotations.Any(annotation => annotation is { Tag: Tag, Value: "true" });

    /// <summary>Reports a value that means nothing.</summary>
    internal static void Check(SchemaElement slot, EquatableArray<Annotation> annotations)
    {
        if (annotations.Any(annotation => annotation is { Tag: Tag, Value: not ("true" or "false") }))
        {
            slot.Report(ProblemRules.BadAnnotation, slot.Place, Tag, "is true or false");
        }
    }
}
