using System.Collections.Generic;
using System.Xml.Linq;
using Factbook.Tool.References;
using static Factbook.Tool.Html.Markup;

namespace Factbook.Tool.Site.Parts;

/// <summary>Shows how something is cited.</summary>
internal static class HowToCite
{
    /// <summary>The reference as a line of text and for a bibliography.</summary>
    public static IEnumerable<XElement> Of(Reference reference)
    {
        yield return Tag("h2", "To cite it");
        yield return Tag("p", Class("cite"), reference.Text);
        yield return Tag("details", Tag("summary", "BibTeX"), Code(BibTex.Write(reference)));
    }
}
