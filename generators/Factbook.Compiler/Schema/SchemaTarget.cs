using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema.Reading;
using Factbook.Compiler.Schema.Resolving;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Schema;

/// <summary>
/// What a schema is read for: a dataset, whose classes become tables and types in C#, or the classes alone, of which instances are
/// judged as LinkML judges them. Chosen once, where reading begins.
/// </summary>
internal abstract class SchemaTarget
{
    /// <summary>The tables of a dataset, and its types in C#.</summary>
    internal static SchemaTarget Dataset { get; } = new DatasetTarget();

    /// <summary>Instances of classes, each by itself.</summary>
    internal static SchemaTarget Instances { get; } = new InstanceTarget();

    /// <summary>Checks the name of an element.</summary>
    /// <param name="path">The file.</param>
    /// <param name="element">The name, and what is said of the element.</param>
    /// <param name="problems">Receives what is wrong.</param>
    internal abstract void CheckName(string path, YamlEntry element, SchemaProblems problems);

    /// <summary>Marks the tree roots that are asked for.</summary>
    /// <returns>Their names; none where every class that the schema marks is meant.</returns>
    /// <inheritdoc cref="TreeRootsAnnotation.Apply" path="/param"/>
    internal abstract EquatableArray<string> MarkRoots(
        YamlFile file, SchemaOptions options, SchemaDeclarations declarations, SchemaProblems problems);

    /// <summary>Whether a class may be a mixin of others.</summary>
    internal abstract bool MayBeMixedIn(ClassDeclaration mixin);

    /// <summary>Whether what a class names as its parent can only be a mixin of it.</summary>
    internal abstract bool IsMixinParent(ClassDeclaration parent, ClassDeclaration declared);

    /// <summary>Says what becomes of slots that a class allows beside its own.</summary>
    internal abstract void CheckExtraSlots(ExtraSlotsDeclaration extra, SchemaProblems problems);

    /// <summary>Whether there may be instances of the class itself.</summary>
    internal abstract bool HasInstances(ClassDeclaration declared);

    /// <summary>Whether a slot tells instances apart wherever they stand.</summary>
    internal abstract bool Identifies(SlotDeclaration slot);

    /// <summary>Whether instances with identifiers that stand in a class's slots go to tables.</summary>
    internal abstract bool HasRecordsIn(ClassDeclaration owner);

    /// <summary>Whether a usage keeps the promises of the slot that it refines.</summary>
    internal abstract SlotNarrowing Narrowing(SchemaDeclarations declarations, ClassGraph graph, TypeResolver types);

    /// <summary>Whether a class may declare again a slot that it inherits, which refines it; reports where it is a mistake.</summary>
    internal abstract bool MayRedeclare(SlotDeclaration own, InducedSlot present, SchemaProblems problems);

    /// <summary>Whether values of the slot's array have no place.</summary>
    internal abstract bool RefusesArray(SlotDeclaration slot);

    /// <summary>The ranges of numbers that the slot compares with a text.</summary>
    internal abstract EquatableArray<SlotRange> ComparedWithText(
        SlotDeclaration slot, EquatableArray<SlotRange> numbers, SchemaProblems problems);

    /// <summary>Whether instances may be numbered by the slot.</summary>
    internal abstract bool MayNumber(SlotDefinition slot);

    /// <summary>Whether the slot's values are texts whatever the type of its range is, because records are referred to by them.</summary>
    internal abstract bool RefersByText(SlotDefinition slot);

    /// <summary>Reports what LinkML takes and leaves without effect, where that is a mistake.</summary>
    /// <inheritdoc cref="SchemaProblems.Tolerate" path="/param"/>
    internal abstract void ReportWithoutEffect(
        SchemaProblems problems, ProblemRule rule, ProblemPlace place, string reading, params string[] arguments);

    /// <summary>Adds what follows from all classes together.</summary>
    /// <param name="resolvers">What resolved the classes.</param>
    /// <param name="classes">The classes, ordered by name.</param>
    /// <param name="roots">The tree roots that are asked for.</param>
    /// <param name="place">The place of the schema as a whole.</param>
    internal abstract ClassDefinition[] Complete(
        SchemaResolvers resolvers, ClassDefinition[] classes, EquatableArray<string> roots, ProblemPlace place);
}
