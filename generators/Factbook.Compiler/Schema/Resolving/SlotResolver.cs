using System.Collections.Generic;
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
    NestedRecords nested,
    SchemaProblems problems,
    SchemaTarget target)
{
    /// <summary>The definition of a slot.</summary>
    /// <param name="slot">What is said of the slot.</param>
    /// <param name="owner">The class that has it.</param>
    internal SlotDefinition Resolve(SlotDeclaration slot, ClassDeclaration owner)
    {
        CheckArray(slot);
        bool isInlined = slot.Inlined == true || slot.InlinedAsList == true;
        EquatableArray<SlotRange> resolved = Compared(slot, slot.Ranges
            .SelectMany(range => ranges.ResolveAll(range, isInlined))
            .Distinct()
            .ToEquatableArray());
        SlotDefinition definition = new ExpressionResolver(ranges, constraints, isInlined).Add(
            Define(slot, resolved, HasUnidentified(resolved)), slot, resolved) with
        {
            Name = slot.Alias ?? slot.Name,
        };
        if (slot.SubpropertyOf is { } basis && resolved.All(range => range.Kind == SlotRangeKind.Type))
        {
            definition = definition with { AllOf = definition.AllOf.Append(Subproperties(slot, basis)).ToEquatableArray() };
        }

        constraints.Check(slot, resolved, isOfSlot: true);
        constraints.CheckCardinality(slot, definition.Multivalued);
        CheckRanges(slot);
        CheckDefault(definition);
        CheckInlining(slot, definition, owner);
        CheckRole(definition, "the identifier", ProblemRules.BadIdentifier, definition.Identifier);
        CheckRole(definition, "the designator of a type", ProblemRules.BadConstraint, definition.DesignatesType);
        CheckDisputable(definition, owner);
        if (slot.Index is { } asked)
        {
            new IndexChecks(declarations, types, problems).Check(asked, definition, owner, ranges.IsIdentified(owner));
        }

        if (slot.Label is { } label)
        {
            definition = definition with { IsLabel = new LabelChecks(types, problems, target).Check(label, definition) };
        }

        new ChartChecks(declarations, types, problems).Check(definition);
        return nested.IsNested(definition, owner) ? nested.AsReferences(definition) : IsReadAsText(definition) ? AsText(definition) : definition;
    }

    /// <summary>The definition of a condition on a slot: only what is stated.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="slot">The slot.</param>
    internal SlotDefinition Condition(SlotDeclaration condition, SlotDefinition slot) =>
        new ExpressionResolver(ranges, constraints, slot.Inlined).Resolve(condition, slot.Ranges);

    // The value names a slot that inherits from another, by its name, its CURIE or its URI.
    private SlotDefinition Subproperties(SlotDeclaration slot, PlacedName basis)
    {
        if (!declarations.Slots.ContainsKey(basis.Name))
        {
            string hint = Suggestions.Hint(basis.Name, declarations.Slots.Keys);
            problems.Add(ProblemRules.UnknownSchemaSlot, basis.Place, "schema", basis.Name, hint);
        }

        bool isText = (slot.Range ?? slot.DefaultRange).Name is "string";
        HashSet<string> found = [basis.Name];
        int known;
        do
        {
            known = found.Count;
            found.UnionWith(declarations.Slots.Values.Where(candidate => Parents(candidate).Any(found.Contains)).Select(candidate => candidate.Name).ToArray());
        }
        while (found.Count > known);

        IEnumerable<string> texts = isText ? found : found.Where(declarations.Slots.ContainsKey).SelectMany(name => declarations.SlotNames(name));
        return new SlotDefinition { Name = slot.Name, Ranges = default, Place = slot.Place, EqualsStringIn = texts.ToEquatableArray() };
    }

    private void CheckArray(SlotDeclaration slot)
    {
        if (target.RefusesArray(slot))
        {
            problems.Add(ProblemRules.UnsupportedMetaslot, slot.ArrayPlace ?? slot.Place, "array", Metaslots.Alternative("array"));
        }
    }

    private EquatableArray<SlotRange> Compared(SlotDeclaration slot, EquatableArray<SlotRange> resolved)
    {
        bool isNumber = resolved.All(range => range.Kind == SlotRangeKind.Type
            && types.Find(range.Name)?.Kind is ScalarKind.Integer or ScalarKind.Decimal or ScalarKind.Double);
        bool hasText = slot.EqualsString is not null || slot.EqualsStringIn.Count > 0;
        return isNumber && hasText && problems.IsLenient ? target.ComparedWithText(slot, resolved, problems) : resolved;
    }

    private static IEnumerable<string> Parents(SlotDeclaration slot) =>
        slot.Mixins.Select(mixin => mixin.Name).Concat(slot.IsA is null ? [] : [slot.IsA.Name]);

    // Without an identifier there is no key that instances in a mapping could have.
    private bool HasUnidentified(EquatableArray<SlotRange> resolved) => resolved.Any(range =>
        range.Kind == SlotRangeKind.Object && declarations.Classes[range.Name] is var found && !ranges.IsIdentified(found) && !ranges.HasKey(found));

    internal static SlotDefinition Define(
        SlotDeclaration slot, EquatableArray<SlotRange> ranges, bool hasUnidentified)
    {
        bool isMultivalued = slot.Multivalued ?? false;
        bool isObject = ranges.Count > 0 && ranges.All(range => range.Kind == SlotRangeKind.Object);
        return new SlotDefinition
        {
            Name = slot.Name,
            Description = slot.Description,
            Ranges = ranges,
            Required = slot.Required == true || slot.Identifier == true || slot.Key == true,
            Recommended = slot.Recommended ?? false,
            Multivalued = isMultivalued,
            Identifier = slot.Identifier ?? false,
            Key = slot.Key == true && slot.Identifier != true,
            IfAbsent = slot.IfAbsent,
            Array = slot.Array,
            GivenName = slot.GivenName,
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
            ListElementsUnique = slot.ListElementsUnique,
            Unit = slot.Unit,
            Disputable = slot.Disputable ?? false,
            Inverse = slot.Inverse is { } inverse ? new SlotInverse(inverse.Name, inverse.Place) : null,
            Indexed = slot.Index is not null,
            Annotations = slot.Annotations,
            Documentation = slot.Documentation,
            Place = slot.Place,
        };
    }

    private void CheckRanges(SlotDeclaration slot)
    {
        bool isAny = slot.Range is { } range
            && declarations.Classes.TryGetValue(range.Name, out ClassDeclaration declared) && declared.IsAny;
        if (slot.HasAlternatives && slot.Range is not null && !isAny)
        {
            const string Reason = "has both a range and alternatives with ranges; keep one of the two";
            problems.Tolerate(ProblemRules.BadConstraint, slot.Place, "The alternatives hold.", slot.Name, Reason);
        }
    }

    // A default that is no value of the range would be one in some instances only.
    private void CheckDefault(SlotDefinition slot)
    {
        if (slot.IfAbsent is null || slot.Ranges.Count != 1 || Binding.Binders.Defaults.Of(slot.IfAbsent) is not { } text)
        {
            return;
        }

        bool fits = slot.Range.Kind switch
        {
            SlotRangeKind.Type => types.Find(slot.Range.Name)?.Kind switch
            {
                ScalarKind.Integer => Binding.Scalars.NumberText.TryInteger(text, out _),
                ScalarKind.Decimal or ScalarKind.Double => Binding.Scalars.NumberText.TryDouble(text, out _),
                ScalarKind.Boolean => text is "true" or "false",
                _ => true,
            },
            SlotRangeKind.Enum => declarations.Enums[slot.Range.Name].Values.Any(value => value.Text == text),
            _ => true,
        };
        if (!fits)
        {
            string reason = $"has the ifabsent '{slot.IfAbsent}', which is no value of {slot.Range.Name}";
            problems.Add(ProblemRules.BadConstraint, slot.Place, slot.Name, reason);
        }
    }

    // What identifies a row is a text in C#, however it is written.
    private bool IsReadAsText(SlotDefinition slot) => problems.IsLenient && target.RefersByText(slot)
        && types.Find(slot.Range.Name)?.Kind is not (null or ScalarKind.Text);

    private static SlotDefinition AsText(SlotDefinition slot) => slot with
    {
        Ranges = EquatableArray.Of(new SlotRange(SlotRangeKind.Type, "string")),
        MinimumValue = null,
        MaximumValue = null,
    };

    private void CheckInlining(SlotDeclaration slot, SlotDefinition definition, ClassDeclaration owner)
    {
        bool isTwiceAtHome = nested.IsNested(definition, owner);
        bool isOfClass = definition.Ranges.Any(range => range.Kind is SlotRangeKind.Object or SlotRangeKind.Reference);
        bool isStated = slot.Inlined == true || slot.InlinedAsList == true;
        if (isStated && !isOfClass)
        {
            problems.Tolerate(
                ProblemRules.BadInlining, slot.Place, "It has no effect.", slot.Name, "is inlined, but its range is no class");
        }
        else if (isTwiceAtHome)
        {
            nested.Report(definition);
        }
        else if (slot.InlinedAsList == true && !definition.Multivalued)
        {
            target.ReportWithoutEffect(
                problems, ProblemRules.BadInlining, slot.Place, "It is inlined.", slot.Name, "is inlined as a list, but has one value");
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
        string? reason = slot.Multivalued ? "has several values" : isText || target.MayNumber(slot) ? null : "is no text";
        if (reason is not null && !(slot is { DesignatesType: true, Identifier: false, Multivalued: true } && problems.IsLenient))
        {
            string said = rule == ProblemRules.BadIdentifier ? "it " + reason : $"is {role}, but {reason}";
            if (!(IsReadAsText(slot) && problems.Tolerate(rule, slot.Place, "It is read as a text.", slot.Name, said)) && !IsReadAsText(slot))
            {
                problems.Add(rule, slot.Place, slot.Name, said);
            }
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
