using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema.Reading;
using Factbook.Compiler.Schema.Resolving;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Schema;

/// <summary>
/// Reads a schema for a dataset. Records with identifiers stand in tables, which the tree root lists and which is no instance
/// itself; classes are types in C#, mixins are interfaces, and slots are properties, which have one type in a class and in all that
/// derive from it. What has no effect is a mistake.
/// </summary>
internal sealed class DatasetTarget : SchemaTarget
{
    internal override void CheckName(string path, YamlEntry element, SchemaProblems problems) =>
        ElementNameCheck.Run(path, element, problems);

    internal override EquatableArray<string> MarkRoots(
        YamlFile file, SchemaOptions options, SchemaDeclarations declarations, SchemaProblems problems) =>
        TreeRootsAnnotation.Apply(file, options, declarations, problems);

    internal override bool MayBeMixedIn(ClassDeclaration mixin) => mixin.Mixin;

    internal override bool IsMixinParent(ClassDeclaration parent, ClassDeclaration declared) => parent.Mixin && !declared.Mixin;

    // They are checked, and no property takes them up.
    internal override void CheckExtraSlots(ExtraSlotsDeclaration extra, SchemaProblems problems)
    {
        const string Word = "extra_slots";
        ProblemRule rule = problems.IsLenient ? ProblemRules.NotEvaluated : ProblemRules.UnsupportedMetaslot;
        problems.Add(rule, extra.Place, Word, Metaslots.Alternative(Word));
    }

    internal override bool HasInstances(ClassDeclaration declared) => declared.IsConcrete;

    // A key tells instances apart in one list only.
    internal override bool Identifies(SlotDeclaration slot) => slot.Identifier == true;

    internal override bool HasRecordsIn(ClassDeclaration owner) => !owner.TreeRoot;

    internal override SlotNarrowing Narrowing(SchemaDeclarations declarations, ClassGraph graph, TypeResolver types) =>
        new PropertyNarrowing(declarations, graph, types);

    internal override bool MayRedeclare(SlotDeclaration own, InducedSlot present, SchemaProblems problems)
    {
        if (!problems.IsLenient)
        {
            problems.AddRelated(ProblemRules.SlotRedeclared, own.Place, present.Slot.Place, own.Name, present.Origin);
            return false;
        }

        return problems.Tolerate(ProblemRules.SlotRedeclared, own.Place, "It is read as a usage.", own.Name, present.Origin);
    }

    // C# has no property for arrays of several dimensions; those of one are lists, which the reader has seen to.
    internal override bool RefusesArray(SlotDeclaration slot) => slot.Array is not null;

    internal override EquatableArray<SlotRange> ComparedWithText(
        SlotDeclaration slot, EquatableArray<SlotRange> numbers, SchemaProblems problems) => numbers;

    internal override bool MayNumber(SlotDefinition slot) => false;

    internal override bool RefersByText(SlotDefinition slot) =>
        slot is { Identifier: true, Multivalued: false, Ranges.Count: 1 } && slot.Range.Kind == SlotRangeKind.Type;

    internal override void ReportWithoutEffect(
        SchemaProblems problems, ProblemRule rule, ProblemPlace place, string reading, params string[] arguments) =>
        problems.Tolerate(rule, place, reading, arguments);

    internal override ClassDefinition[] Complete(
        SchemaResolvers resolvers, ClassDefinition[] classes, EquatableArray<string> roots, ProblemPlace place) =>
        new DatasetCompletion(resolvers, place).Complete(classes, roots);
}
