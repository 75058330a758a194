using System;
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
    SchemaProblems problems,
    SchemaTarget target)
{
    private readonly Lazy<ClassDeclaration[]> _classified =
        new(() => [.. declarations.Classes.Values.Where(declared => declared.ClassificationRules.Count > 0)]);

    // The slots of the class at hand by their names in the schema, which data may call otherwise.
    private Dictionary<string, SlotDefinition> _byName = [];

    /// <summary>The definition of a class.</summary>
    internal ClassDefinition Resolve(ClassDeclaration declared)
    {
        problems.ThrowIfCancelled();
        IReadOnlyList<InducedSlot> induced = inducer.Slots(declared.Name);
        EquatableArray<SlotDefinition> resolved = induced.Select(slot => slots.Resolve(slot.Slot, declared)).ToEquatableArray();
        resolved = resolved.Select((slot, index) => declared.IsCore ? slot : slot with
        {
            IsOfAnyKind = inducer.OfAnyKind.Contains(induced[index].Slot.Name) && !slot.Identifier && !slot.DesignatesType,
            IsListElsewhere = !slot.Multivalued && inducer.Lists.Contains(induced[index].Slot.Name) && !slot.Identifier,
        }).ToEquatableArray();
        _byName = induced.Select((slot, index) => (slot.Slot.Name, Definition: resolved[index]))
            .GroupBy(slot => slot.Name, StringComparer.Ordinal)
            .ToDictionary(slot => slot.Key, slot => slot.First().Definition, StringComparer.Ordinal);
        resolved = WithoutShadowed(resolved, declared);
        CheckOneOf(resolved.Where(slot => slot.Identifier), declared);
        IReadOnlyList<string> parents = graph.Parents(declared.Name);
        return new ClassDefinition
        {
            Name = declared.Name,
            Description = declared.Description,
            IsA = parents.Contains(declared.IsA?.Name) && !IsMixinParent(declared) ? declared.IsA!.Name : null,
            Mixins = declared.Mixins.Select(mixin => mixin.Name)
                .Concat(IsMixinParent(declared) ? [declared.IsA!.Name] : [])
                .Where(parents.Contains).Distinct().ToEquatableArray(),
            Ancestors = graph.Ancestors(declared.Name),
            CoreAncestors = graph.Ancestors(declared.Name).Where(ancestor => declarations.Classes[ancestor].IsCore).ToEquatableArray(),
            Abstract = declared.Abstract,
            Mixin = declared.Mixin || IsReadAsMixin(declared),
            TreeRoot = declared.TreeRoot,
            Slots = resolved,
            UniqueKeys = Lineage(declared).SelectMany(origin => UniqueKeys(origin)).ToEquatableArray(),
            Rules = Lineage(declared).SelectMany(origin => Rules(origin)).ToEquatableArray(),
            Annotations = declared.Annotations,
            Place = declared.Place,
            GivenName = declared.GivenName,
            Expressions = Lineage(declared)
                .Where(origin => !origin.Expression.SaysNothing)
                .Select(origin => Expression(origin.Expression, origin))
                .ToEquatableArray(),
            IsUnion = declared.UnionOf.Count > 0,
            ClassificationRules = declared.ClassificationRules.Select(rule => Expression(rule, declared)).ToEquatableArray(),
            HasClassifiedDescendants = _classified.Value.Any(other =>
                other.Name != declared.Name && graph.Ancestors(other.Name).Contains(declared.Name)),
            ExtraSlots = Extra(declared),
            Curies = declared.Curies,
            Uris = declared.Uris,
            Documentation = declared.Documentation,
            CodeNameSlot = Lineage(declared)
                .Select(origin => CodeNameAnnotation.Of(origin.Annotations))
                .LastOrDefault(path => path is not null),
        };
    }

    private ExtraSlots? Extra(ClassDeclaration declared)
    {
        if (declared.ExtraSlots is not { } extra)
        {
            return null;
        }

        target.CheckExtraSlots(extra, problems);
        return new ExtraSlots(extra.Value is null ? null : slots.Resolve(extra.Value, declared));
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

    private IEnumerable<UniqueKeyDefinition> UniqueKeys(ClassDeclaration origin)
    {
        foreach (UniqueKeyDeclaration key in origin.UniqueKeys)
        {
            PlacedName[] known = [.. key.Slots.Where(slot => Find(slot.Name, slot.Place, origin) is not null)];
            if (known.Length == key.Slots.Count)
            {
                EquatableArray<string> names = known.Select(slot => _byName[slot.Name].Name).ToEquatableArray();
                yield return new UniqueKeyDefinition(key.Name, names, key.ConsiderNullsInequal, key.Place);
            }
        }
    }

    private IEnumerable<RuleDefinition> Rules(ClassDeclaration origin) => origin.Rules.Select(rule => new RuleDefinition
    {
        Description = rule.Description,
        Preconditions = rule.Preconditions is null ? null : Expression(rule.Preconditions, origin),
        Postconditions = rule.Postconditions is null ? null : Expression(rule.Postconditions, origin),
        Elseconditions = rule.Elseconditions is null ? null : Expression(rule.Elseconditions, origin),
        Bidirectional = rule.Bidirectional,
        OpenWorld = rule.OpenWorld,
        Place = rule.Place,
    });

    private ClassExpression Expression(ClassExpressionDeclaration stated, ClassDeclaration origin) => new()
    {
        IsA = stated.IsA?.Name,
        SlotConditions = Conditions(stated.SlotConditions, origin),
        AnyOf = stated.AnyOf.Select(part => Expression(part, origin)).ToEquatableArray(),
        AllOf = stated.AllOf.Select(part => Expression(part, origin)).ToEquatableArray(),
        NoneOf = stated.NoneOf.Select(part => Expression(part, origin)).ToEquatableArray(),
        ExactlyOneOf = stated.ExactlyOneOf.Select(part => Expression(part, origin)).ToEquatableArray(),
    };

    private EquatableArray<SlotCondition> Conditions(EquatableArray<SlotDeclaration> stated, ClassDeclaration origin)
    {
        var conditions = new List<SlotCondition>();
        foreach (SlotDeclaration condition in stated)
        {
            if (Find(condition.Name, condition.Place, origin) is { } slot)
            {
                constraints.CheckCardinality(condition, slot.Multivalued);
                conditions.Add(new SlotCondition(slot.Name, slots.Condition(condition, slot) with { Name = slot.Name })
                {
                    IsOptional = condition.Required == false,
                });
            }
            else if (problems.IsLenient)
            {
                SlotDefinition absent = SlotResolver.Define(condition, default, hasUnidentified: false);
                conditions.Add(new SlotCondition(condition.Name, absent) { IsOptional = condition.Required == false });
            }
        }

        return conditions.ToEquatableArray();
    }

    // Two slots that data call alike: the later one is meant.
    private EquatableArray<SlotDefinition> WithoutShadowed(EquatableArray<SlotDefinition> resolved, ClassDeclaration declared)
    {
        HashSet<SlotDefinition> shadowed =
        [
            .. resolved.GroupBy(slot => slot.Name, StringComparer.Ordinal).SelectMany(slots => slots.Reverse().Skip(1)),
        ];
        foreach (SlotDefinition slot in shadowed)
        {
            problems.Tolerate(
                ProblemRules.NamesCollide, declared.Place, "The later of the two holds.", slot.Name, slot.Name, slot.NameInCSharp);
        }

        return shadowed.Count == 0 || !problems.IsLenient ? resolved : resolved.Where(slot => !shadowed.Contains(slot)).ToEquatableArray();
    }

    private SlotDefinition? Find(string name, ProblemPlace place, ClassDeclaration origin)
    {
        if (_byName.TryGetValue(name, out SlotDefinition found))
        {
            return found;
        }

        const string Reading = "It never has a value.";
        problems.Tolerate(
            ProblemRules.UnknownSchemaSlot, place, Reading, $"class '{origin.Name}'", name, Suggestions.Hint(name, _byName.Keys));
        return null;
    }

    // Where a parent is a mixin, the class has its slots as those of a mixin.
    private bool IsMixinParent(ClassDeclaration declared) => declared.IsA is { } isA
        && declarations.Classes.TryGetValue(isA.Name, out ClassDeclaration parent) && target.IsMixinParent(parent, declared);

    private bool IsReadAsMixin(ClassDeclaration declared) => problems.IsLenient && !target.MayBeMixedIn(declared) && !declared.TreeRoot
        && declarations.Classes.Values.Any(other => other.Mixins.Any(mixin => mixin.Name == declared.Name))
        && !declarations.Classes.Values.Any(other => other.IsA?.Name == declared.Name && !other.Mixin);

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
