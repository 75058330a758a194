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
    private SchemaTarget()
    {
    }

    /// <summary>The tables of a dataset, and its types in C#.</summary>
    internal static SchemaTarget Dataset { get; } = new OfDataset();

    /// <summary>Instances of classes, each by itself.</summary>
    internal static SchemaTarget Instances { get; } = new OfInstances();

    /// <summary>
    /// Whether records with identifiers stand in tables, which the tree root lists: then the root is no instance itself, and a key,
    /// which tells instances apart in one list only, is no identifier.
    /// </summary>
    internal abstract bool HasTables { get; }

    /// <summary>Whether classes are types: a mixin is an interface, and which class an instance has does not follow from its values.</summary>
    internal abstract bool ClassesAreTypes { get; }

    /// <summary>Whether slots are properties, which have one type in a class and in all that derive from it.</summary>
    internal abstract bool SlotsAreProperties { get; }

    /// <summary>Whether what identifies an instance is a text, whatever the range says.</summary>
    internal abstract bool IdentifiersAreTexts { get; }

    /// <summary>Whether it is a mistake to say what LinkML takes and leaves without effect.</summary>
    internal abstract bool ReportsWithoutEffect { get; }

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

    /// <summary>Adds what follows from all classes together.</summary>
    /// <param name="resolvers">What resolved the classes.</param>
    /// <param name="classes">The classes, ordered by name.</param>
    /// <param name="roots">The tree roots that are asked for.</param>
    /// <param name="place">The place of the schema as a whole.</param>
    internal abstract ClassDefinition[] Complete(
        SchemaResolvers resolvers, ClassDefinition[] classes, EquatableArray<string> roots, ProblemPlace place);

    private sealed class OfDataset : SchemaTarget
    {
        internal override bool HasTables => true;

        internal override bool ClassesAreTypes => true;

        internal override bool SlotsAreProperties => true;

        internal override bool IdentifiersAreTexts => true;

        internal override bool ReportsWithoutEffect => true;

        internal override void CheckName(string path, YamlEntry element, SchemaProblems problems) =>
            ElementNameCheck.Run(path, element, problems);

        internal override EquatableArray<string> MarkRoots(
            YamlFile file, SchemaOptions options, SchemaDeclarations declarations, SchemaProblems problems) =>
            TreeRootsAnnotation.Apply(file, options, declarations, problems);

        internal override ClassDefinition[] Complete(
            SchemaResolvers resolvers, ClassDefinition[] classes, EquatableArray<string> roots, ProblemPlace place) =>
            new DatasetCompletion(resolvers, place).Complete(classes, roots);
    }

    private sealed class OfInstances : SchemaTarget
    {
        internal override bool HasTables => false;

        internal override bool ClassesAreTypes => false;

        internal override bool SlotsAreProperties => false;

        internal override bool IdentifiersAreTexts => false;

        internal override bool ReportsWithoutEffect => false;

        internal override void CheckName(string path, YamlEntry element, SchemaProblems problems)
        {
        }

        internal override EquatableArray<string> MarkRoots(
            YamlFile file, SchemaOptions options, SchemaDeclarations declarations, SchemaProblems problems) => default;

        internal override ClassDefinition[] Complete(
            SchemaResolvers resolvers, ClassDefinition[] classes, EquatableArray<string> roots, ProblemPlace place) => classes;
    }
}
