using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Schema.Resolving;

/// <summary>Turns declared classes into definitions with all their slots, keys and rules.</summary>
internal sealed class ClassResolver(
    SchemaDeclarations declarations,
    ClassGraph graph,
    SlotInducer inducer,
    SlotResolver slots,
    ConstraintChecks constraints,
    SchemaProblems problems)
{
    /// <summary>The definition of a class.</summary>
    internal ClassDefinition Resolve(ClassDeclaration declared)
    {
        problems.ThrowIfCancelled();
        EquatableArray<SlotDefinition> resolved = inducer.Slots(declared.Name)
            .Select(induced => slots.Resolve(induced.Slot, declared))
            .ToEquatableArray();
        CheckOneOf(resolved.Where(slot => slot.Identifier), declared);
        IReadOnlyList<string> parents = graph.Parents(declared.Name);
        return new ClassDefinition(
            declared.Name,
            declared.Description,
            declared.IsCore,
            parents.Contains(declared.IsA?.Name) ? declared.IsA!.Name : null,
            declared.Mixins.Select(mixin => mixin.Name).Where(parents.Contains).ToEquatableArray(),
            graph.Ancestors(declared.Name),
            declared.Abstract,
            declared.Mixin,
            declared.TreeRoot,
            resolved,
            Lineage(declared).SelectMany(origin => UniqueKeys(origin, resolved)).ToEquatableArray(),
            Lineage(declared).SelectMany(origin => Rules(origin, resolved)).ToEquatableArray(),
            declared.Annotations,
            declared.Place)
        {
            Curies = declared.Curies,
            Uris = declared.Uris,
            Documentation = declared.Documentation,
            CodeNameSlot = Lineage(declared)
                .Select(origin => CodeNameAnnotation.Of(origin.Annotations))
                .LastOrDefault(path => path is not null),
        };
    }

    // The class after those that it inherits from, each once.
    private List<ClassDeclaration> Lineage(ClassDeclaration declared)
    {
        var lineage = new List<ClassDeclaration>();
        foreach (string parent in graph.Parents(declared.Name))
        {
            lineage.AddRange(Lineage(declarations.Classes[parent]).Where(origin => !lineage.Contains(origin)));
        }

        lineage.Add(declared);
        return lineage;
    }

    private IEnumerable<UniqueKeyDefinition> UniqueKeys(ClassDeclaration origin, EquatableArray<SlotDefinition> resolved)
    {
        foreach (UniqueKeyDeclaration key in origin.UniqueKeys)
        {
            PlacedName[] known = [.. key.Slots.Where(slot => Find(slot.Name, slot.Place, origin, resolved) is not null)];
            if (known.Length == key.Slots.Count)
            {
                EquatableArray<string> names = known.Select(slot => slot.Name).ToEquatableArray();
                yield return new UniqueKeyDefinition(key.Name, names, key.ConsiderNullsInequal, key.Place);
            }
        }
    }

    private IEnumerable<RuleDefinition> Rules(ClassDeclaration origin, EquatableArray<SlotDefinition> resolved) =>
        origin.Rules.Select(rule => new RuleDefinition(
            rule.Description,
            Conditions(rule.Preconditions, origin, resolved),
            Conditions(rule.Postconditions, origin, resolved),
            rule.Place));

    private EquatableArray<SlotCondition> Conditions(
        EquatableArray<SlotDeclaration> stated, ClassDeclaration origin, EquatableArray<SlotDefinition> resolved)
    {
        var conditions = new List<SlotCondition>();
        foreach (SlotDeclaration condition in stated)
        {
            if (Find(condition.Name, condition.Place, origin, resolved) is { } slot)
            {
                constraints.Check(condition, slot.Ranges);
                constraints.CheckCardinality(condition, slot.Multivalued);
                conditions.Add(new SlotCondition(slot.Name, SlotResolver.Condition(condition))
                {
                    IsOptional = condition.Required == false,
                });
            }
        }

        return conditions.ToEquatableArray();
    }

    private SlotDefinition? Find(
        string name, ProblemPlace place, ClassDeclaration origin, EquatableArray<SlotDefinition> resolved)
    {
        SlotDefinition? found = resolved.FirstOrDefault(slot => slot.Name == name);
        if (found is null)
        {
            string hint = Suggestions.Hint(name, resolved.Select(slot => slot.Name));
            problems.Add(ProblemRules.UnknownSchemaSlot, place, $"class '{origin.Name}'", name, hint);
        }

        return found;
    }

    private void CheckOneOf(IEnumerable<SlotDefinition> identifiers, ClassDeclaration declared)
    {
        foreach (SlotDefinition further in identifiers.Skip(1))
        {
            string reason = $"'{declared.Name}' has another one";
            problems.AddRelated(
                ProblemRules.BadIdentifier, further.Place, identifiers.First().Place, further.Name, reason);
        }
    }
}
