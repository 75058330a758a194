using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Schema.Resolving;

/// <summary>Gives each class its slots: those of the parent, those of mixins in order, its own, all refined by usages.</summary>
internal sealed class SlotInducer(
    SchemaDeclarations declarations, ClassGraph graph, SlotNarrowing narrowing, SchemaProblems problems, SchemaTarget target)
{
    private readonly Dictionary<string, Induction> _induced = new(StringComparer.Ordinal);

    /// <summary>The slots about whose ranges related classes differ, so that in C# they hold any value.</summary>
    internal HashSet<string> OfAnyKind { get; } = new(StringComparer.Ordinal);

    /// <summary>The slots that are a list in one class and one value in a related one, so that in C# they are lists.</summary>
    internal HashSet<string> Lists { get; } = new(StringComparer.Ordinal);

    /// <summary>The induced slots of a class.</summary>
    internal IReadOnlyList<InducedSlot> Slots(string className) => Of(className).Slots;

    private Induction Of(string className)
    {
        if (!_induced.TryGetValue(className, out Induction induction))
        {
            induction = Induce(declarations.Classes[className]);
            _induced.Add(className, induction);
        }

        return induction;
    }

    private Induction Induce(ClassDeclaration declared)
    {
        var slots = new List<InducedSlot>();
        var waiting = new List<SlotDeclaration>();
        foreach (string parent in graph.Parents(declared.Name))
        {
            waiting.AddRange(Of(parent).Waiting.Where(usage => !waiting.Contains(usage)));
            foreach (InducedSlot inherited in Slots(parent))
            {
                AddInherited(slots, inherited, parent, declared);
            }
        }

        foreach (SlotDeclaration attribute in declared.Attributes)
        {
            AddOwn(slots, attribute, declared);
        }

        foreach (PlacedName name in declared.SlotNames)
        {
            TakeUp(slots, name, declared);
        }

        // A class may refine slots that only its descendants have.
        waiting.RemoveAll(usage => TryRefine(slots, usage));
        foreach (SlotDeclaration usage in declared.SlotUsage.Where(usage => !TryRefine(slots, usage)))
        {
            string hint = Suggestions.Hint(usage.Name, slots.Select(slot => slot.Slot.Name));
            const string Reading = "What is said holds for the descendants that have it.";
            if (problems.Tolerate(ProblemRules.UnknownSchemaSlot, usage.Place, Reading, $"class '{declared.Name}'", usage.Name, hint))
            {
                waiting.Add(usage);
            }
        }

        return new Induction(slots, waiting);
    }

    private void AddInherited(List<InducedSlot> slots, InducedSlot inherited, string parent, ClassDeclaration declared)
    {
        int index = slots.FindIndex(slot => slot.Slot.Name == inherited.Slot.Name);
        if (index < 0)
        {
            slots.Add(inherited);
        }
        else if (!slots[index].Slot.SaysTheSameAs(inherited.Slot))
        {
            string first = graph.Parents(declared.Name).First(name => Find(Slots(name), inherited.Slot.Name) is not null);
            string[] arguments = [declared.Name, inherited.Slot.Name, first, parent];
            SlotDeclaration? merged = narrowing.Merge(slots[index].Slot, inherited.Slot);
            if (merged is not null
                && problems.Tolerate(ProblemRules.ConflictingInheritance, declared.Place, "The stricter of the two holds.", arguments))
            {
                slots[index] = slots[index] with { Slot = merged };
            }
            else if (merged is null && SlotNarrowing.CanBeLoose(slots[index].Slot, inherited.Slot)
                && problems.Tolerate(ProblemRules.ConflictingInheritance, declared.Place, "What the first says holds.", arguments))
            {
                Loosen(slots[index].Slot, inherited.Slot);
            }
            else if (!problems.IsLenient || merged is null)
            {
                problems.Add(ProblemRules.ConflictingInheritance, declared.Place, arguments);
            }
        }
    }

    private void AddOwn(List<InducedSlot> slots, SlotDeclaration own, ClassDeclaration declared)
    {
        if (Find(slots, own.Name) is not { } present)
        {
            slots.Add(new InducedSlot(own, declared.Name));
        }
        else if (target.MayRedeclare(own, present, problems))
        {
            TryRefine(slots, own);
        }
    }

    private void TakeUp(List<InducedSlot> slots, PlacedName name, ClassDeclaration declared)
    {
        if (!declarations.Slots.TryGetValue(name.Name, out SlotDeclaration slot))
        {
            string hint = Suggestions.Hint(name.Name, declarations.Slots.Keys);
            problems.Add(ProblemRules.UnknownSchemaSlot, name.Place, "schema", name.Name, hint);
        }
        else if (Find(slots, name.Name) is not { } present)
        {
            slots.Add(new InducedSlot(slot, declared.Name));
        }
        else if (present.Slot != slot && !IsTakenUpBy(present.Origin, name.Name)
            && problems.Tolerate(ProblemRules.SlotRedeclared, name.Place, "It is read as a usage.", name.Name, present.Origin))
        {
            TryRefine(slots, slot);
        }
    }

    // To take up again what an ancestor took up says nothing new.
    private bool IsTakenUpBy(string className, string slot) =>
        declarations.Classes[className].SlotNames.Any(name => name.Name == slot);

    private bool TryRefine(List<InducedSlot> slots, SlotDeclaration usage)
    {
        int index = slots.FindIndex(slot => slot.Slot.Name == usage.Name);
        if (index < 0)
        {
            return false;
        }

        InducedSlot present = slots[index];
        SlotDeclaration holds = usage;
        if (narrowing.WhatWidens(present.Slot, usage) is { } reason)
        {
            holds = narrowing.Stricter(present.Slot, usage);
            if (problems.IsLenient && narrowing.IsLoosenedBy(present.Slot, holds))
            {
                Loosen(present.Slot, holds);
                problems.Tolerate(ProblemRules.WidenedSlot, usage.Place, "It holds; in C# the slot has any values.", usage.Name, reason);
            }
            else if (problems.IsLenient && narrowing.CanHold(present.Slot, holds))
            {
                problems.Tolerate(ProblemRules.WidenedSlot, usage.Place, "What is stricter holds, and of two ranges the later.", usage.Name, reason);
            }
            else
            {
                problems.AddRelated(ProblemRules.WidenedSlot, usage.Place, present.Slot.Place, usage.Name, reason);
            }
        }

        if (usage.GivenName is not null && usage.GivenName != present.Slot.GivenName)
        {
            const string Reason = "is said where the slot is declared";
            problems.AddRelated(ProblemRules.BadAnnotation, usage.Place, present.Slot.Place, NameAnnotation.Tag, Reason);
        }

        SlotDeclaration refined = present.Slot.RefinedBy(holds);
        if (problems.IsLenient && present.Slot.Ranges.Count == 1 && refined.Ranges.Count > 1)
        {
            // In C# a value of several kinds is no value of the one that the ancestor has.
            OfAnyKind.Add(usage.Name);
        }

        slots[index] = present with { Slot = refined };
        return true;
    }

    private void Loosen(SlotDeclaration slot, SlotDeclaration other)
    {
        if (other.StatesRange && narrowing.WhatWidens(slot, other with { Multivalued = slot.Multivalued, Required = null }) is not null)
        {
            OfAnyKind.Add(slot.Name);
        }

        if ((other.Multivalued ?? slot.Multivalued ?? false) != (slot.Multivalued ?? false))
        {
            Lists.Add(slot.Name);
        }
    }

    private static InducedSlot? Find(IReadOnlyList<InducedSlot> slots, string name) => slots.FirstOrDefault(slot => slot.Slot.Name == name);

    /// <summary>The slots of a class, and the usages that wait for a descendant with the slot.</summary>
    private sealed record Induction(List<InducedSlot> Slots, List<SlotDeclaration> Waiting);
}
