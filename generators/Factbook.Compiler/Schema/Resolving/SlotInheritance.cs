using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Schema.Resolving;

/// <summary>Gives each slot of the schema what it takes over from the slots that it inherits from.</summary>
internal sealed class SlotInheritance(SchemaDeclarations declarations, SchemaProblems problems)
{
    private readonly Dictionary<string, SlotDeclaration> _resolved = [];
    private readonly List<string> _path = [];

    /// <summary>Resolves all slots that the schema declares.</summary>
    internal void Resolve()
    {
        SlotDeclaration[] slots = [.. declarations.Slots.Values];
        foreach (SlotDeclaration slot in slots)
        {
            _ = Of(slot);
        }

        foreach (SlotDeclaration slot in slots)
        {
            declarations.Slots[slot.Name] = _resolved[slot.Name];
        }
    }

    private SlotDeclaration Of(SlotDeclaration slot)
    {
        if (_resolved.TryGetValue(slot.Name, out SlotDeclaration known))
        {
            return known;
        }

        if (_path.Contains(slot.Name))
        {
            string circle = string.Join(" -> ", _path.SkipWhile(name => name != slot.Name).Append(slot.Name));
            problems.Add(ProblemRules.InheritanceCycle, slot.Place, slot.Name, circle);
            return slot;
        }

        if (_path.Count >= ClassGraph.MostGenerations)
        {
            problems.Add(ProblemRules.InheritanceTooDeep, slot.Place, slot.Name, Digits.Of(ClassGraph.MostGenerations));
            return slot;
        }

        _path.Add(slot.Name);
        SlotDeclaration result = slot;
        foreach (PlacedName parent in slot.Mixins.Concat(slot.IsA is null ? [] : [slot.IsA]))
        {
            if (declarations.Slots.TryGetValue(parent.Name, out SlotDeclaration found))
            {
                result = Inherited(Of(found)).RefinedBy(result) with
                {
                    Name = slot.Name,
                    IsA = slot.IsA,
                    Mixins = slot.Mixins,
                    DefaultRange = DefaultRange(result, found),
                };
            }
            else
            {
                string hint = Suggestions.Hint(parent.Name, declarations.Slots.Keys);
                const string Reading = "Nothing is taken over from it.";
                problems.Tolerate(ProblemRules.UnknownSchemaSlot, parent.Place, Reading, "schema", parent.Name, hint);
            }
        }

        _path.RemoveAt(_path.Count - 1);
        _resolved[slot.Name] = result;
        return result;
    }

    private static PlacedName DefaultRange(SlotDeclaration slot, SlotDeclaration parent) =>
        slot.Range is null && parent.StatesRange ? parent.DefaultRange : slot.DefaultRange;

    // What only the slot itself is called, says of itself, or is to C#, is not inherited.
    private static SlotDeclaration Inherited(SlotDeclaration slot) => slot with
    {
        Description = null,
        Alias = null,
        GivenName = null,
        SubpropertyOf = null,
        Annotations = default,
        Documentation = default,
    };
}
