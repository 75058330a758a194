using System.Collections.Generic;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Schema.Resolving;

/// <summary>Checks that code names are made from a slot with one text.</summary>
internal sealed class CodeNameChecks(
    IReadOnlyDictionary<string, ClassDefinition> classes, TypeResolver types, SchemaProblems problems)
{
    /// <summary>Checks the annotation of a class.</summary>
    internal void Check(ClassDefinition declared)
    {
        if (CodeNameAnnotation.Of(declared.Annotations) is { } path && WhatIsWrong(declared, path) is { } reason)
        {
            problems.Add(ProblemRules.BadAnnotation, declared.Place, CodeNameAnnotation.Tag, reason);
        }
    }

    private string? WhatIsWrong(ClassDefinition declared, string path)
    {
        if (declared.FindSlot(CoreNames.CodeNameSlot) is null)
        {
            return $"is for classes with the slot {CoreNames.CodeNameSlot}, which the mixin Identified brings";
        }

        ClassDefinition? owner = declared;
        string[] names = path.Split('.');
        for (int i = 0; i < names.Length; i++)
        {
            if (owner?.FindSlot(names[i]) is not { } slot)
            {
                return $"names '{path}', and {owner?.Name ?? names[i - 1]} has no slot '{names[i]}'";
            }

            bool isLast = i == names.Length - 1;
            if (slot.Multivalued || slot.Ranges.Count != 1 || (isLast ? !IsText(slot.Range) : slot.Range.Kind != SlotRangeKind.Object))
            {
                return $"names '{path}', which is not one text";
            }

            owner = isLast ? null : classes.TryGetValue(slot.Range.Name, out ClassDefinition inner) ? inner : null;
        }

        return null;
    }

    private bool IsText(SlotRange range) => range.Kind == SlotRangeKind.Enum
        || (range.Kind == SlotRangeKind.Type && types.Find(range.Name)?.Kind == ScalarKind.Text);
}
