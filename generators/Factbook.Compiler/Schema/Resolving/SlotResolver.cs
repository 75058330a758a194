using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Schema.Resolving;

/// <summary>Turns induced slots into definitions, and checks that what is said of them fits together.</summary>
internal sealed class SlotResolver(
    SchemaDeclarations declarations,
    RangeResolver ranges,
    TypeResolver types,
    ConstraintChecks constraints,
    SchemaProblems problems,
    bool isDataset)
{
    /// <summary>The definition of a slot.</summary>
    /// <param name="slot">What is said of the slot.</param>
    /// <param name="owner">The class that has it.</param>
    internal SlotDefinition Resolve(SlotDeclaration slot, ClassDeclaration owner)
    {
        bool isStatedInlined = slot.Inlined == true || slot.InlinedAsList == true;
        EquatableArray<SlotRange> resolved = slot.Ranges
            .Select(range => ranges.Resolve(range, isStatedInlined))
            .ToEquatableArray();
        SlotDefinition definition = Define(slot, resolved, HasUnidentified(resolved));
        constraints.Check(slot, resolved);
        constraints.CheckCardinality(slot, definition.Multivalued);
        CheckRanges(slot);
        CheckInlining(slot, definition, owner);
        CheckRole(definition, "the identifier", ProblemRules.BadIdentifier, definition.Identifier);
        CheckRole(definition, "the designator of a type", ProblemRules.BadConstraint, definition.DesignatesType);
        CheckDisputable(definition, owner);
        new ChartChecks(declarations, types, problems).Check(definition);
        return definition;
    }

    /// <summary>The definition of a condition on a slot: only what is stated, without a range.</summary>
    internal static SlotDefinition Condition(SlotDeclaration condition) => Define(condition, default, false);

    // Without an identifier there is no key that instances in a mapping could have.
    private bool HasUnidentified(EquatableArray<SlotRange> resolved) => resolved.Any(range =>
        range.Kind == SlotRangeKind.Object && !ranges.IsIdentified(declarations.Classes[range.Name]));

    private static SlotDefinition Define(
        SlotDeclaration slot, EquatableArray<SlotRange> ranges, bool hasUnidentified)
    {
        bool isMultivalued = slot.Multivalued ?? false;
        bool isObject = ranges.Count > 0 && ranges.All(range => range.Kind == SlotRangeKind.Object);
        return new SlotDefinition
        {
            Name = slot.Name,
            Description = slot.Description,
            Ranges = ranges,
            Required = slot.Required == true || slot.Identifier == true,
            Recommended = slot.Recommended ?? false,
            Multivalued = isMultivalued,
            Identifier = slot.Identifier ?? false,
            Inlined = isObject,
            InlinedAsList = slot.InlinedAsList == true || (isMultivalued && isObject && hasUnidentified),
            DesignatesType = slot.DesignatesType ?? false,
            Pattern = slot.Pattern,
            MinimumValue = slot.MinimumValue,
            MaximumValue = slot.MaximumValue,
            MinimumCardinality = slot.MinimumCardinality,
            MaximumCardinality = slot.MaximumCardinality,
            EqualsString = slot.EqualsString,
            EqualsStringIn = slot.EqualsStringIn,
            ValuePresence = slot.ValuePresence,
            Unit = slot.Unit,
            Disputable = slot.Disputable ?? false,
            Annotations = slot.Annotations,
            Documentation = slot.Documentation,
            Place = slot.Place,
        };
    }

    private void CheckRanges(SlotDeclaration slot)
    {
        bool isAny = slot.Range is { } range
            && declarations.Classes.TryGetValue(range.Name, out ClassDeclaration declared) && declared.IsAny;
        if (slot.AnyOf.Count > 0 && slot.Range is not null && !isAny)
        {
            problems.Add(
                ProblemRules.BadConstraint, slot.Place, slot.Name, "has both range and any_of; keep one of the two");
        }
    }

    private void CheckInlining(SlotDeclaration slot, SlotDefinition definition, ClassDeclaration owner)
    {
        bool isTwiceAtHome = isDataset && !owner.TreeRoot && definition.Ranges.Any(range =>
            range.Kind == SlotRangeKind.Object && ranges.IsIdentified(declarations.Classes[range.Name]));
        bool isOfClass = definition.Ranges.Any(range => range.Kind is SlotRangeKind.Object or SlotRangeKind.Reference);
        bool isStated = slot.Inlined == true || slot.InlinedAsList == true;
        if (isStated && !isOfClass)
        {
            problems.Add(ProblemRules.BadInlining, slot.Place, slot.Name, "is inlined, but its range is no class");
        }
        else if (isTwiceAtHome)
        {
            const string Reason = "is inlined, but records with identifiers stand in their table and are referred to";
            problems.Add(ProblemRules.BadInlining, slot.Place, slot.Name, Reason);
        }
        else if (isDataset && slot.InlinedAsList == true && !definition.Multivalued)
        {
            problems.Add(ProblemRules.BadInlining, slot.Place, slot.Name, "is inlined as a list, but has one value");
        }
    }

    private void CheckRole(SlotDefinition slot, string role, ProblemRule rule, bool applies)
    {
        if (!applies)
        {
            return;
        }

        bool isText = slot.Ranges.Count == 1 && slot.Range.Kind == SlotRangeKind.Type
            && types.Find(slot.Range.Name)?.Kind == ScalarKind.Text;
        // A reference in a dataset is a text; a class by itself may number its instances.
        bool mayBeNumber = !isDataset && slot.Identifier && slot.Ranges.Count == 1 && slot.Range.Kind == SlotRangeKind.Type;
        string? reason = slot.Multivalued ? "has several values" : isText || mayBeNumber ? null : "is no text";
        if (reason is not null)
        {
            string said = rule == ProblemRules.BadIdentifier ? "it " + reason : $"is {role}, but {reason}";
            problems.Add(rule, slot.Place, slot.Name, said);
        }
    }

    private void CheckDisputable(SlotDefinition slot, ClassDeclaration owner)
    {
        if (!slot.Disputable)
        {
            return;
        }

        string? reason = slot switch
        {
            { Identifier: true } => "it is the identifier",
            { DesignatesType: true } => "it designates the type",
            { Multivalued: true } => "it is a list, and a dispute is about one value",
            _ when owner.TreeRoot => "it is a table",
            _ when !ranges.IsIdentified(owner) => $"'{owner.Name}' has no identifier that a dispute could name",
            _ => null,
        };
        if (reason is not null)
        {
            problems.Add(ProblemRules.BadDisputable, slot.Place, slot.Name, reason);
        }
    }
}
