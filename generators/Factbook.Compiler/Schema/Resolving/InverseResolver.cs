using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Schema.Resolving;

/// <summary>
/// Pairs the slots that name each other as inverse, and takes the one that is computed out of the slots of its class.
/// </summary>
/// <remarks>
/// Of two partners the required one is stated; else the one whose range has classes without the partner; else the one that has a
/// single value; else the one that the schema declares first.
/// </remarks>
internal sealed class InverseResolver(IReadOnlyList<ClassDefinition> classes, SchemaProblems problems)
{
    /// <summary>The classes with what is computed apart from their slots.</summary>
    internal ClassDefinition[] Resolve() => [.. classes.Select(Split)];

    private ClassDefinition Split(ClassDefinition declared)
    {
        var inverses = new List<InverseDefinition>();
        foreach (SlotDefinition slot in declared.Slots.Where(slot => slot.Inverse is not null))
        {
            if (Partner(declared, slot) is not { } partner)
            {
                continue;
            }

            if (IsComputed(declared, slot, partner))
            {
                string owner = Find(slot.Range.Name)?.FindSlot(partner.Slot.Name) is not null ? slot.Range.Name : partner.Owner.Name;
                CheckComputed(declared, slot, partner.Slot, owner);
                inverses.Add(new InverseDefinition(slot, owner, partner.Slot.Name));
            }
        }

        return inverses.Count == 0 ? declared : declared with
        {
            Slots = declared.Slots.Where(slot => inverses.All(inverse => inverse.Slot != slot)).ToEquatableArray(),
            Inverses = inverses.ToEquatableArray(),
        };
    }

    private (ClassDefinition Owner, SlotDefinition Slot)? Partner(ClassDefinition declared, SlotDefinition slot)
    {
        if (slot.Ranges.Count != 1 || slot.Range.Kind != SlotRangeKind.Reference || (declared.HasInstances && declared.Identifier is null))
        {
            bool isValue = slot.Ranges.Count == 1 && slot.Range.Kind == SlotRangeKind.Reference;
            return Refuse(slot, isValue
                ? $"no record can be referred to as '{declared.Name}', which has no identifier"
                : $"the range of '{slot.Name}' is no class whose records are referred to");
        }

        ClassDefinition[] owners = [.. Owners(slot)
            .OrderBy(candidate => candidate.Name != slot.Range.Name)
            .ThenBy(candidate => candidate.FindSlot(slot.Inverse!.Name)!.Inverse?.Name != slot.Name)
            .ThenBy(candidate => candidate.Ancestors.Count)];
        if (owners.Length == 0)
        {
            string hint = Suggestions.Hint(slot.Inverse!.Name, Find(slot.Range.Name)?.Slots.Select(known => known.Name) ?? []);
            return Refuse(slot, $"'{slot.Range.Name}' has no such slot", hint);
        }

        SlotDefinition partner = owners[0].FindSlot(slot.Inverse!.Name)!;
        return WhyNot(declared, slot, owners[0], partner) is { } reason ? Refuse(slot, reason) : (owners[0], partner);
    }

    // The classes that the slot may lead to and that have the way back.
    private IEnumerable<ClassDefinition> Owners(SlotDefinition slot) => classes.Where(
        candidate => candidate.Ancestors.Contains(slot.Range.Name) && candidate.FindSlot(slot.Inverse!.Name) is not null);

    private string? WhyNot(ClassDefinition declared, SlotDefinition slot, ClassDefinition owner, SlotDefinition partner)
    {
        if (owner.Name == declared.Name && partner.Name == slot.Name)
        {
            return "a slot is not its own way back";
        }

        if (partner.Ranges.Count != 1 || partner.Range.Kind != SlotRangeKind.Reference || !AreRelated(partner.Range.Name, declared))
        {
            return $"its range is {string.Join(" or ", partner.Ranges.Select(range => $"'{range.Name}'"))}, not '{declared.Name}'";
        }

        return partner.Inverse is null ? $"it does not name '{slot.Name}' as its own inverse"
            : partner.Inverse.Name != slot.Name ? $"its own inverse is '{partner.Inverse.Name}'"
            : IsDemanded(partner) && IsDemanded(slot) ? "both are required, and one of the two is computed from the other"
            : null;
    }

    // A class may have the slot from an ancestor, and a partner may be declared for some descendants of a range only.
    private bool AreRelated(string range, ClassDefinition declared) =>
        declared.Ancestors.Contains(range) || Find(range)?.Ancestors.Contains(declared.Name) == true;

    private bool IsComputed(ClassDefinition declared, SlotDefinition slot, (ClassDefinition Owner, SlotDefinition Slot) partner)
    {
        // What a descendant refines does not turn the pair round.
        SlotDefinition first = First(declared, slot);
        SlotDefinition other = First(partner.Owner, partner.Slot);
        return IsDemanded(first) != IsDemanded(other) ? IsDemanded(other)
            : IsWider(first, partner.Owner) != IsWider(other, declared) ? IsWider(other, declared)
            : first.Multivalued != other.Multivalued ? first.Multivalued
            : Compare(first.Place, other.Place) > 0;
    }

    // The way back is then declared for some of the classes that the slot may lead to, and could not hold the rest.
    private bool IsWider(SlotDefinition slot, ClassDefinition partner) =>
        slot.Range.Name != partner.Name && Find(slot.Range.Name)?.FindSlot(slot.Inverse!.Name) is null;

    private SlotDefinition First(ClassDefinition declared, SlotDefinition slot) => declared.Ancestors
        .Select(Find)
        .OfType<ClassDefinition>()
        .Where(ancestor => ancestor.FindSlot(slot.Name)?.Inverse?.Name == slot.Inverse!.Name)
        .OrderBy(ancestor => ancestor.Ancestors.Count)
        .First()
        .FindSlot(slot.Name)!;

    private void CheckComputed(ClassDefinition declared, SlotDefinition slot, SlotDefinition partner, string owner)
    {
        string? reason = slot switch
        {
            { Required: true } or { Recommended: true } or { MinimumCardinality: > 0 } => "nothing can be demanded of it",
            { MaximumCardinality: not null } => "it has as many values as there are references",
            { Disputable: true } => $"a dispute is about '{partner.Name}'",
            _ when Owners(slot).Any(other => !other.Ancestors.Contains(owner)) => $"its range is a class that has '{partner.Name}'",
            _ when declared.UniqueKeys.Any(key => key.Slots.Contains(slot.Name)) => "no unique key can name it",
            _ when declared.Rules.Any(rule =>
                Names(rule.Preconditions, slot) || Names(rule.Postconditions, slot) || Names(rule.Elseconditions, slot)) => "no rule can name it",
            _ when declared.Expressions.Any(expression => Names(expression, slot)) => "no expression can name it",
            _ => null,
        };
        if (reason is not null)
        {
            problems.Add(ProblemRules.BadInverse, slot.Place, slot.Name, partner.Name, $"it is computed from that, so {reason}", "");
        }
    }

    private static bool Names(ClassExpression? expression, SlotDefinition slot) => expression is not null
        && (expression.SlotConditions.Any(condition => condition.Slot == slot.Name)
            || expression.AnyOf.Concat(expression.AllOf).Concat(expression.NoneOf).Concat(expression.ExactlyOneOf).Any(part => Names(part, slot)));

    private (ClassDefinition Owner, SlotDefinition Slot)? Refuse(SlotDefinition slot, string reason, string hint = "")
    {
        problems.Add(ProblemRules.BadInverse, slot.Inverse!.Place, slot.Inverse.Name, slot.Name, reason, hint);
        return null;
    }

    private ClassDefinition? Find(string name) => classes.FirstOrDefault(candidate => candidate.Name == name);

    private static bool IsDemanded(SlotDefinition slot) => slot.Required || slot.MinimumCardinality > 0;

    private static int Compare(ProblemPlace one, ProblemPlace other) =>
        one.Path == other.Path ? one.Node.CompareTo(other.Node) : string.CompareOrdinal(one.Path, other.Path);
}
