using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema.Reading;
using Factbook.Compiler.Schema.Resolving;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Schema;

/// <summary>
/// Reads a schema for its classes alone, as LinkML itself does: a tree root is an instance like others, any class may be a mixin, and
/// which class an instance has may follow from its values.
/// </summary>
internal sealed class InstanceTarget : SchemaTarget
{
    internal override void CheckName(string path, YamlEntry element, SchemaProblems problems)
    {
    }

    internal override EquatableArray<string> MarkRoots(
        YamlFile file, SchemaOptions options, SchemaDeclarations declarations, SchemaProblems problems) => default;

    internal override bool MayBeMixedIn(ClassDeclaration mixin) => true;

    internal override bool IsMixinParent(ClassDeclaration parent, ClassDeclaration declared) => false;

    internal override void CheckExtraSlots(ExtraSlotsDeclaration extra, SchemaProblems problems)
    {
    }

    internal override bool HasInstances(ClassDeclaration declared) => declared.IsConcrete || declared.TreeRoot;

    internal override bool Identifies(SlotDeclaration slot) => slot.Identifier == true || slot.Key == true;

    internal override bool HasRecordsIn(ClassDeclaration owner) => false;

    internal override SlotNarrowing Narrowing(SchemaDeclarations declarations, ClassGraph graph, TypeResolver types) =>
        new InstanceNarrowing(declarations, graph, types);

    internal override bool MayRedeclare(SlotDeclaration own, InducedSlot present, SchemaProblems problems) => true;

    internal override bool RefusesArray(SlotDeclaration slot) => slot.Array is not null && slot.Multivalued == true;

    // LinkML's own tools let the text hold, which stands in the place of the range.
    internal override EquatableArray<SlotRange> ComparedWithText(
        SlotDeclaration slot, EquatableArray<SlotRange> numbers, SchemaProblems problems)
    {
        problems.Tolerate(ProblemRules.BadConstraint, slot.Place, "It is a text.", slot.Name, "is compared with a text, but is no text");
        return EquatableArray.Of(new SlotRange(SlotRangeKind.Type, "string"));
    }

    internal override bool MayNumber(SlotDefinition slot) =>
        slot is { Identifier: true, Ranges.Count: 1 } && slot.Range.Kind == SlotRangeKind.Type;

    internal override bool RefersByText(SlotDefinition slot) => false;

    internal override void ReportWithoutEffect(
        SchemaProblems problems, ProblemRule rule, ProblemPlace place, string reading, params string[] arguments)
    {
    }

    internal override ClassDefinition[] Complete(
        SchemaResolvers resolvers, ClassDefinition[] classes, EquatableArray<string> roots, ProblemPlace place) => classes;
}
