using System;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Schema.Resolving;

/// <summary>Gives the classes of a dataset their tables and names, and checks what C# needs of them.</summary>
/// <param name="resolvers">What resolved the classes.</param>
/// <param name="place">The place of the schema as a whole.</param>
internal sealed class DatasetCompletion(SchemaResolvers resolvers, ProblemPlace place)
{
    private readonly SchemaProblems _problems = resolvers.Problems;

    /// <summary>The classes of the dataset.</summary>
    /// <param name="resolved">The classes as they are resolved, ordered by name.</param>
    /// <param name="roots">The names of the tree roots that are meant; all that the schema marks where none is named.</param>
    internal ClassDefinition[] Complete(ClassDefinition[] resolved, EquatableArray<string> roots)
    {
        ClassDefinition[] classes = new TreeRoots(roots, resolvers.Nested, _problems).Settle(resolved, place);
        if (_problems.IsLenient)
        {
            classes = WithGivenNames(classes);
        }

        classes = new OwnIdentifiers(classes, _problems).Apply(resolvers.Inducer);
        CheckNames(classes);
        if (!_problems.IsLenient)
        {
            // Data of schemas of others state both ways, and there an inverse documents.
            classes = new InverseResolver(classes, _problems).Resolve();
        }

        new TableChecks(classes, _problems).Check(place);
        new EndlessObjectCheck(classes, _problems).Check();
        return classes;
    }

    private ClassDefinition[] WithGivenNames(ClassDefinition[] classes)
    {
        var naming = new NameAssignment(resolvers.Declarations, _problems);
        naming.NameEnums();
        return naming.NameTables(new TableInference(resolvers.Nested, _problems).Complete(naming.NameClasses(classes), place));
    }

    private void CheckNames(ClassDefinition[] classes)
    {
        var names = new NameChecks(_problems);
        Array.ForEach(classes, names.Check);
        var codeNames = new CodeNameChecks(classes.ToDictionary(declared => declared.Name, StringComparer.Ordinal), resolvers.Types, _problems);
        Array.ForEach(classes, codeNames.Check);
        Array.ForEach([.. resolvers.Declarations.Enums.Values], names.Check);
        names.CheckCase(classes, resolvers.Declarations);
    }
}
