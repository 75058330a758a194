using System.Linq;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Schema.Resolving;

/// <summary>What resolves the declarations of one schema, each part made of those before it.</summary>
internal sealed class SchemaResolvers
{
    private readonly ConstraintChecks _constraints;
    private readonly ClassResolver _classes;

    internal SchemaResolvers(SchemaDeclarations declarations, SchemaProblems problems, SchemaTarget target)
    {
        new EnumResolver(declarations, problems).Resolve();
        new SlotInheritance(declarations, problems).Resolve();
        new UnionResolver(declarations, problems).Resolve();
        Declarations = declarations;
        Problems = problems;
        Types = new TypeResolver(declarations, problems);
        _constraints = new ConstraintChecks(declarations, Types, problems);
        var graph = new ClassGraph(declarations, problems, target);
        Inducer = new SlotInducer(declarations, graph, target.Narrowing(declarations, graph, Types), problems, target);
        var ranges = new RangeResolver(declarations, graph, Types, Inducer, problems, target);
        Nested = new NestedRecords(declarations, ranges, problems, target);
        var slots = new SlotResolver(declarations, ranges, Types, _constraints, Nested, problems, target);
        _classes = new ClassResolver(declarations, graph, Inducer, slots, _constraints, problems, target);
    }

    /// <summary>What is resolved.</summary>
    internal SchemaDeclarations Declarations { get; }

    /// <summary>Takes up what is wrong.</summary>
    internal SchemaProblems Problems { get; }

    /// <summary>Knows the types.</summary>
    internal TypeResolver Types { get; }

    /// <summary>Gives classes their slots.</summary>
    internal SlotInducer Inducer { get; }

    /// <summary>Turns records that are written in place into references.</summary>
    internal NestedRecords Nested { get; }

    /// <summary>The definitions of all classes, and checks of the types, which need them.</summary>
    internal ClassDefinition[] Classes()
    {
        foreach (string name in Declarations.Classes.Keys)
        {
            // Whether related classes differ is known when all have their slots.
            _ = Inducer.Slots(name);
        }

        ClassDefinition[] classes = ProvenanceAnnotations.Apply([.. Declarations.Classes.Values.Select(_classes.Resolve)]);
        foreach (TypeDeclaration declared in Declarations.Types.Values)
        {
            _constraints.Check(declared.Constraints, EquatableArray.Of(new SlotRange(SlotRangeKind.Type, declared.Name)));
        }

        return classes;
    }
}
