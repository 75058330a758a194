using System;
using Factbook.Compiler.Binding.Binders;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Binding;

/// <summary>Binds a single instance of any class, by itself and without a dataset around it. A pure function.</summary>
public static class InstanceValidator
{
    /// <summary>Binds an instance.</summary>
    /// <param name="node">The instance as read.</param>
    /// <param name="className">
    /// The class that it should be of; a descendant may be named by the slot that designates types.
    /// </param>
    /// <param name="schema">The schema.</param>
    /// <param name="path">The path that problems are to name.</param>
    /// <param name="notation">How values are written; in YAML where absent.</param>
    /// <returns>
    /// The instance and everything about it that does not fit the class. Unique keys hold in the whole instance,
    /// identifiers in each list of it.
    /// </returns>
    /// <exception cref="ArgumentException">The schema has no class of that name.</exception>
    public static BoundInstance Validate(
        YamlNode node,
        string className,
        SchemaModel schema,
        string path = "",
        Notation? notation = null)
    {
        var classes = new SchemaBinder(schema) { Notation = notation ?? Notation.Yaml };
        ClassBinder binder = classes.FindClass(className)
            ?? throw new ArgumentException($"The schema has no class '{className}'.", nameof(className));
        var problems = new ProblemList(path);
        // An abstract class by itself has no instances; a union has those of its members.
        Value value = binder.Shape.Definition is { HasInstances: false, IsUnion: false }
            ? binder.Bind(node, null, problems)
            : new ObjectBinder(binder).Bind(node, (YamlScalar?)null, problems);
        if (value is ObjectValue instance)
        {
            new InstanceKeys(classes, problems).Check(instance);
        }

        return new BoundInstance(value as ObjectValue, problems.ToEquatableArray());
    }
}
