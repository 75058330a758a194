using System.Linq;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Schema.Resolving;

/// <summary>
/// Narrowing where instances stand by themselves: what counts is whether their values are values of the slot that is refined.
/// </summary>
/// <inheritdoc cref="PropertyNarrowing" path="/param"/>
internal sealed class InstanceNarrowing(SchemaDeclarations declarations, ClassGraph graph, TypeResolver types)
    : SlotNarrowing(declarations, graph, types)
{
    private readonly SchemaDeclarations _declarations = declarations;

    internal override bool CanHold(SlotDeclaration slot, SlotDeclaration usage) =>
        usage.Disputable is not { } disputable || disputable == (slot.Disputable ?? false);

    internal override bool IsLoosenedBy(SlotDeclaration slot, SlotDeclaration usage) => false;

    protected override bool Forbids(bool stated, bool present) => present && !stated;

    // LinkML lets the stricter hold.
    protected override string? WhatHasNoEffect(SlotDeclaration slot, SlotDeclaration usage) => null;

    protected override bool IsFreeToState(SlotDeclaration slot) => !slot.StatesRange;

    // Every text is a string, those of enums too.
    protected override bool HasOnlyValuesOf(string name, string basis) => _declarations.Enums.TryGetValue(name, out EnumDefinition part)
        && (basis == "string" || (_declarations.Enums.TryGetValue(basis, out EnumDefinition whole)
            && part.Values.All(value => whole.Values.Any(known => known.Text == value.Text))));
}
