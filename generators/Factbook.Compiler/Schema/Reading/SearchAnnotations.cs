using System.Collections.Generic;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Search;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>The annotation that asks for a full-text index, or says whether it covers a slot.</summary>
internal static class SearchAnnotations
{
    /// <summary>Reports annotations with values that mean nothing, or on classes that are no tree root.</summary>
    internal static void Check(SchemaElement element, bool isClass, IEnumerable<Annotation> annotations)
    {
        foreach (Annotation annotation in annotations)
        {
            string? reason = annotation switch
            {
                { Tag: SearchWeights.Tag, Value: not ("true" or "false") } => "is true or false",
                { Tag: SearchWeights.Tag } when isClass && element.Flag("tree_root") != true => "is for the tree root and for slots",
                _ => null,
            };
            if (reason is not null)
            {
                element.Report(ProblemRules.BadAnnotation, element.Place, annotation.Tag, reason);
            }
        }
    }
}
