using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.CSharp;

/// <summary>Decides which interfaces mixins become, and which of them a class has.</summary>
internal sealed class InterfaceTypeBuilder(ClassHierarchy hierarchy, PropertyTypeBuilder properties)
{
    /// <summary>Decides the interface of a mixin, or of another class without storage.</summary>
    /// <param name="definition">The mixin.</param>
    public InterfaceType Build(ClassDefinition definition)
    {
        ClassDefinition[] bases = [.. Of(definition)];
        return new InterfaceType(
            PropertyTypeBuilder.InterfaceOf(definition)!,
            definition.Name,
            DocumentationWords.After(definition.Description, definition.Documentation),
            bases.Select(PropertyTypeBuilder.InterfaceOf).OfType<TypeReference>().Concat(FactOf(definition)).Distinct().ToEquatableArray(),
            definition.Slots
                .Select(slot => properties.Build(definition, slot) with { Origin = OriginOf(definition, slot, bases) })
                .Where(property => property.Origin != PropertyOrigin.Inherited)
                .ToEquatableArray())
        {
            Inverses = new InverseTypeBuilder(properties).Of(definition, bases).ToEquatableArray(),
        };
    }

    /// <summary>The mixins, and other interfaces, among the ancestors of a class.</summary>
    /// <param name="definition">The class.</param>
    public IEnumerable<ClassDefinition> Of(ClassDefinition definition) => definition.Ancestors
        .Select(hierarchy.Find)
        .OfType<ClassDefinition>()
        .Where(ancestor => ancestor.Name != definition.Name && hierarchy.IsInterface(ancestor));

    // A reference may be of the interface's type where all that mix it in are facts, abstract records without instances too.
    private IEnumerable<TypeReference> FactOf(ClassDefinition definition) =>
        hierarchy.Concrete(definition.Name).Count > 0 && hierarchy.IsFact(definition)
            && hierarchy.Classes.All(other => !other.Ancestors.Contains(definition.Name) || hierarchy.IsInterface(other) || hierarchy.IsFact(other))
            ? [new TypeReference(TypeHome.Library, "IFact")]
            : [];

    private PropertyOrigin OriginOf(ClassDefinition definition, SlotDefinition slot, ClassDefinition[] bases)
    {
        // Those of the run-time library declare what the core's module does.
        PropertyType own = properties.Build(definition, slot);
        PropertyType[] declared = [.. bases
            .Where(ancestor => PropertyTypeBuilder.InterfaceOf(ancestor) is not null && ancestor.FindSlot(slot.Name) is not null)
            .Select(ancestor => properties.Build(ancestor, ancestor.FindSlot(slot.Name)!))];
        return declared.Length == 0 ? PropertyOrigin.Own
            : declared.Any(property => property.Name == own.Name && property.HasTypeOf(own)) ? PropertyOrigin.Inherited
            : PropertyOrigin.Narrowed;
    }
}
