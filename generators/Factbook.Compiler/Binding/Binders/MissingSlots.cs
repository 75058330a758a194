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
            if (slot.Recommended || slot.ValuePresence == true || (slot.Required && !isDecidedByDisputes))
            {
                _watched.Add(i);
            }
        }
    }

    /// <summary>Reports what is missing.</summary>
    /// <param name="values">The values by slot.</param>
    /// <param name="place">The node to report it at.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public void Report(Value?[] values, int place, ProblemList problems)
    {
        foreach (int position in _watched)
        {
            if (values[position] is not null || !problems.IsWholeFile)
            {
                continue;
            }

            SlotDefinition slot = _shape.Definition.Slots[position];
            string? id = (_shape.Identifier < 0 ? null : values[_shape.Identifier] as TextValue)?.Text;
            string row = Wording.Row(_shape.Name, id);
            if (slot.Required && _isCited && slot.Name == CoreNames.CitesSlot)
            {
                problems.Add(ProblemRules.MissingCitation, place, row);
            }
            else if (slot.Required)
            {
                problems.Add(ProblemRules.MissingRequired, place, row, slot.Name);
            }
            else if (slot.ValuePresence == true)
            {
                problems.Add(ProblemRules.ValuePresence, place, row, "must", slot.Name);
            }
            else
            {
                problems.Add(ProblemRules.MissingRecommended, place, row, slot.Name);
            }
        }
    }
}
