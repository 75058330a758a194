using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Schema.Resolving;

/// <summary>Tells what the names of ranges stand for.</summary>
internal sealed class RangeResolver(
    SchemaDeclarations declarations,
    ClassGraph graph,
    TypeResolver types,
    SlotInducer inducer,
    SchemaProblems problems,
    SchemaTarget target)
{
    private static readonly SlotRange Text = new(SlotRangeKind.Type, "string");
    private readonly Dictionary<string, bool> _identified = new(StringComparer.Ordinal);

    /// <summary>The range of a name; text where nothing of the name is declared.</summary>
    /// <param name="range">The name.</param>
    /// <param name="isInlined">Whether instances are written in place though they have identifiers.</param>
    internal SlotRange Resolve(PlacedName range, bool isInlined)
    {
        if (declarations.Classes.TryGetValue(range.Name, out ClassDeclaration declared))
        {
            bool isReference = IsIdentified(declared) && !isInlined;
            SlotRangeKind ofClass = isReference ? SlotRangeKind.Reference : SlotRangeKind.Object;
            return new SlotRange(declared.IsAny ? SlotRangeKind.Any : ofClass, range.Name);
        }

        if (declarations.Enums.ContainsKey(range.Name))
        {
            return new SlotRange(SlotRangeKind.Enum, range.Name);
        }

        if (declarations.OpenEnums.Contains(range.Name))
        {
            return Text;
        }

        if (types.Find(range.Name) is not null)
        {
            return new SlotRange(SlotRangeKind.Type, range.Name);
        }

        problems.Add(ProblemRules.UnknownRange, range.Place, range.Name, Hint(range.Name));
        return Text;
    }

    /// <summary>The ranges of a name: of a type that is a union, those of its members.</summary>
    /// <inheritdoc cref="Resolve" path="/param"/>
    internal EquatableArray<SlotRange> ResolveAll(PlacedName range, bool isInlined) => types.Find(range.Name) is { UnionOf.Count: > 0 } union
        ? union.UnionOf.Select(member => new SlotRange(SlotRangeKind.Type, member)).ToEquatableArray()
        : EquatableArray.Of(Resolve(range, isInlined));

    /// <summary>The slot that a condition on the instances of some ranges is about; <see langword="null"/> where there is none.</summary>
    internal SlotDeclaration? SlotOf(EquatableArray<SlotRange> within, SlotDeclaration condition)
    {
        SlotRange[] classes = [.. within.Where(range => range.Kind is SlotRangeKind.Object or SlotRangeKind.Reference)];
        SlotDeclaration[] known = [.. classes.SelectMany(range => inducer.Slots(range.Name)).Select(slot => slot.Slot)];
        SlotDeclaration? found = known.FirstOrDefault(slot => slot.Name == condition.Name);
        if (found is null)
        {
            string owner = string.Join(" or ", within.Select(range => $"class '{range.Name}'"));
            string hint = Suggestions.Hint(condition.Name, known.Select(slot => slot.Name));
            problems.Tolerate(ProblemRules.UnknownSchemaSlot, condition.Place, "It never has a value.", owner, condition.Name, hint);
        }
        else if (classes.All(range => range.Kind == SlotRangeKind.Reference))
        {
            ProblemRule rule = problems.IsLenient ? ProblemRules.NotEvaluated : ProblemRules.UnsupportedMetaslot;
            problems.Add(rule, condition.Place, "range_expression", "the place has the identifier of an instance, and not its slots");
        }

        return found;
    }

    /// <summary>
    /// Whether instances are told apart by identifiers. A mixin or an abstract class that declares none is judged by
    /// the classes that it stands for; where it stands for none yet, it is taken to stand for identified ones.
    /// </summary>
    internal bool IsIdentified(ClassDeclaration declared)
    {
        if (!_identified.TryGetValue(declared.Name, out bool identified))
        {
            bool[] accepted = [.. graph.Accepted(declared.Name).Select(HasIdentifier).Distinct()];
            bool hasInstances = target.HasInstances(declared);
            bool byOthers = accepted.Length == 0 ? !hasInstances : accepted.Contains(true);
            identified = byOthers || HasIdentifier(declared);
            if (accepted.Length == 2)
            {
                const string Reason = "stands for classes of which some have an identifier and some have none";
                const string Reading = "Whether it is referred to follows from what it has itself.";
                identified = problems.Tolerate(ProblemRules.BadInlining, declared.Place, Reading, declared.Name, Reason)
                    ? HasIdentifier(declared)
                    : identified;
            }
        }

        _identified[declared.Name] = identified;
        return identified;
    }

    /// <summary>Whether instances of a class, which have no identifier, are told apart in each list by a key.</summary>
    internal bool HasKey(ClassDeclaration declared) => inducer.Slots(declared.Name).Any(slot => slot.Slot.Key == true);

    private bool HasIdentifier(ClassDeclaration declared) =>
        inducer.Slots(declared.Name).Any(slot => target.Identifies(slot.Slot));

    private string Hint(string name)
    {
        if (!declarations.ImportsTypes && BuiltInTypes.All.ContainsKey(name))
        {
            return $" Import {BuiltInTypes.Import}.";
        }

        return !declarations.ImportsCore && CoreModule.Declares(name)
            ? $" Import {CoreModule.Import}."
            : Suggestions.Hint(name, declarations.Classes.Keys.Concat(declarations.DeclaredEnums.Keys).Concat(types.Names()));
    }
}
