using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Schema.Resolving;

/// <summary>Gives each class its slots: those of the parent, those of mixins in order, its own, all refined by
/// usages.</summary>
internal sealed class SlotInducer(
    SchemaDeclarations declarations, ClassGraph graph, SlotNarrowing narrowing, SchemaProblems problems, bool isDataset)
{
    private readonly Dictionary<string, List<InducedSlot>> _induced = new(StringComparer.Ordinal);

    /// <summary>The induced slots of a class.</summary>
    internal IReadOnlyList<InducedSlot> Slots(string className)
    {
        if (!_induced.TryGetValue(className, out List<InducedSlot> slots))
        {
            slots = Induce(declarations.Classes[className]);
            _induced.Add(className, slots);
        }

        return slots;
    }

    private List<InducedSlot> Induce(ClassDeclaration declared)
    {
        var slots = new List<InducedSlot>();
        foreach (string parent in graph.Parents(declared.Name))
        {
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

        foreach (SlotDeclaration usage in declared.SlotUsage)
        {
            Refine(slots, usage, declared);
        }

        return slots;
    }

    private void AddInherited(List<InducedSlot> slots, InducedSlot inherited, string parent, ClassDeclaration declared)
    {
        if (Find(slots, inherited.Slot.Name) is not { } present)
        {
            slots.Add(inherited);
        }
        else if (!present.Slot.SaysTheSameAs(inherited.Slot))
        {
            string first = graph.Parents(declared.Name).First(name => Find(Slots(name), inherited.Slot.Name) is not null);
            problems.Add(
                ProblemRules.ConflictingInheritance, declared.Place, declared.Name, inherited.Slot.Name, first, parent);
        }
    }

    private void AddOwn(List<InducedSlot> slots, SlotDeclaration own, ClassDeclaration declared)
    {
        if (Find(slots, own.Name) is not { } present)
        {
            slots.Add(new InducedSlot(own, declared.Name));
        }
        else if (isDataset)
        {
            problems.AddRelated(ProblemRules.SlotRedeclared, own.Place, present.Slot.Place, own.Name, present.Origin);
        }
        else
        {
            // LinkML takes it as a usage; a dataset says so.
            Refine(slots, own, declared);
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
        else if (present.Slot != slot && !IsTakenUpBy(present.Origin, name.Name))
        {
            problems.AddRelated(ProblemRules.SlotRedeclared, name.Place, present.Slot.Place, name.Name, present.Origin);
        }
    }

    // To take up again what an ancestor took up says nothing new.
    private bool IsTakenUpBy(string className, string slot) =>
        declarations.Classes[className].SlotNames.Any(name => name.Name == slot);

    private void Refine(List<InducedSlot> slots, SlotDeclaration usage, ClassDeclaration declared)
    {
        int index = slots.FindIndex(slot => slot.Slot.Name == usage.Name);
        if (index < 0)
        {
            string hint = Suggestions.Hint(usage.Name, slots.Select(slot => slot.Slot.Name));
            problems.Add(ProblemRules.UnknownSchemaSlot, usage.Place, $"class '{declared.Name}'", usage.Name, hint);
            return;
        }

        InducedSlot present = slots[index];
        if (narrowing.WhatWidens(present.Slot, usage) is { } reason)
        {
            problems.AddRelated(ProblemRules.WidenedSlot, usage.Place, present.Slot.Place, usage.Name, reason);
        }

        slots[index] = present with { Slot = present.Slot.RefinedBy(usage) };
    }

    private static InducedSlot? Find(IReadOnlyList<InducedSlot> slots, string name)
    {
        foreach (InducedSlot slot in slots)
        {
            if (slot.Slot.Name == name)
            {
                return slot;
            }
        }

        return null;
    }
}
