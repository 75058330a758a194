using System.Collections.Generic;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Binding.Binders;

/// <summary>Reports the slots of a class that an instance should have and has not.</summary>
internal sealed class MissingSlots
{
    private readonly ClassShape _shape;
    private readonly bool _isCited;
    private readonly List<int> _watched = [];

    public MissingSlots(ClassShape shape)
    {
        _shape = shape;
        ClassDefinition definition = shape.Definition;
        _isCited = CoreNames.Descends(definition, CoreNames.Cited);
        for (int i = 0; i < definition.Slots.Count; i++)
        {
            SlotDefinition slot = definition.Slots[i];
            bool isDecidedByDisputes = slot.Disputable && definition.IsTable;
            bool isDemanded = slot.Required && !slot.IsRowNumber && !isDecidedByDisputes;
            if (slot.Recommended || slot.ValuePresence == true || isDemanded)
            {
                _watched.Add(i);
            }
        }
    }

    /// <summary>Reports what is missing: at the null that is written, else at the record.</summary>
    /// <param name="values">The values by slot.</param>
    /// <param name="id">The identifier of the instance, if it has one.</param>
    /// <param name="place">The node to report it at where nothing is written.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public void Report(Value?[] values, string? id, int place, ProblemList problems)
    {
        foreach (int position in _watched)
        {
            bool isWritten = values[position] is InvalidValue { IsMissing: true };
            if (isWritten || (values[position] is null && problems.IsWholeFile))
            {
                string name = problems.Name(_shape.Name, id);
                Report(_shape.Definition.Slots[position], name, values[position]?.Node ?? place, problems);
            }
        }
    }

    /// <summary>Reports that a slot has no value.</summary>
    public void Report(SlotDefinition slot, string name, int place, ProblemList problems)
    {
        if (slot.Required && _isCited && slot.Name == CoreNames.CitesSlot)
        {
            problems.Add(ProblemRules.MissingCitation, place, name);
        }
        else if (slot.Required)
        {
            problems.Add(ProblemRules.MissingRequired, place, name, slot.Name);
        }
        else if (slot.ValuePresence == true)
        {
            problems.Add(ProblemRules.ValuePresence, place, name, "must", slot.Name);
        }
        else
        {
            problems.Add(ProblemRules.MissingRecommended, place, name, slot.Name);
        }
    }
}
