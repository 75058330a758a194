using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.CSharp;

/// <summary>Decides which properties lead from a fact to those that refer to it.</summary>
internal sealed class InverseTypeBuilder(PropertyTypeBuilder properties)
{
    /// <summary>The properties of a class that none of its bases has.</summary>
    /// <param name="definition">The class.</param>
    /// <param name="bases">The class whose record it derives from, or the mixins whose interfaces it extends.</param>
    public IEnumerable<InverseType> Of(ClassDefinition definition, IEnumerable<ClassDefinition> bases)
    {
        ClassDefinition[] above = [.. bases];
        return definition.Inverses
            .Where(inverse => !above.Any(basis => basis.Inverses.Any(other => other.Slot.Name == inverse.Slot.Name)))
            .Select(inverse => Build(definition, inverse));
    }

    private InverseType Build(ClassDefinition definition, InverseDefinition inverse) => new(
        CSharpName.Property(inverse.Slot.NameInCSharp, definition.NameInCSharp),
        inverse.Slot.Name,
        inverse.Slot.Description,
        properties.TypeOf(inverse.Partner),
        inverse.PartnerSlot,
        inverse.Slot.Multivalued,
        properties.Reference(inverse.Partner).Targets)
    {
        Index = "By" + properties.NameOf(inverse.Partner, inverse.PartnerSlot),
    };
}
