using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Schema.Resolving;

/// <summary>Gives each type what it takes over from the types it is based on.</summary>
internal sealed class TypeResolver(SchemaDeclarations declarations, SchemaProblems problems)
{
    private readonly Dictionary<string, TypeDefinition> _resolved = new(StringComparer.Ordinal);
    private readonly List<string> _path = [];

    /// <summary>The type of a name, built-in ones included where they are imported; <see langword="null"/> where
    /// there is none.</summary>
    internal TypeDefinition? Find(string name)
    {
        if (_resolved.TryGetValue(name, out TypeDefinition known))
        {
            return known;
        }

        if (declarations.Types.TryGetValue(name, out TypeDeclaration declared))
        {
            return _resolved[name] = Resolve(declared);
        }

        // Without a default range slots are texts, whatever a schema imports.
        bool isKnown = declarations.ImportsTypes || name == "string";
        return isKnown && BuiltInTypes.All.TryGetValue(name, out TypeDefinition builtIn) ? builtIn : null;
    }

    /// <summary>All types, ordered by name; <c>string</c> is always one of them.</summary>
    internal EquatableArray<TypeDefinition> All()
    {
        IEnumerable<TypeDefinition> builtIn = declarations.ImportsTypes ? BuiltInTypes.All.Values : [BuiltInTypes.All["string"]];
        return declarations.Types.Keys
            .Select(name => Find(name)!)
            .Concat(builtIn.Where(type => !declarations.Types.ContainsKey(type.Name)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    /// <summary>Whether a type is another, or based on it.</summary>
    internal bool IsBasedOn(string name, string basis)
    {
        for (int steps = 0; steps <= declarations.Types.Count; steps++)
        {
            if (name == basis || (Find(basis)?.UnionOf.Contains(name) == true))
            {
                return true;
            }

            if (!declarations.Types.TryGetValue(name, out TypeDeclaration declared) || declared.TypeOf.Name == name)
            {
                return false;
            }

            name = declared.TypeOf.Name;
        }

        return false;
    }

    /// <summary>The names of all types.</summary>
    internal IEnumerable<string> Names() =>
        declarations.Types.Keys.Concat(declarations.ImportsTypes ? BuiltInTypes.All.Keys : []);

    private TypeDefinition Resolve(TypeDeclaration declared)
    {
        TypeDefinition basis = BasisOf(declared);
        SlotDeclaration own = declared.Constraints;
        if (declared.IsEdtf && basis.Kind is not (ScalarKind.Text or ScalarKind.Edtf))
        {
            problems.Add(ProblemRules.BadAnnotation, declared.Place, "factbook_parser", "is for types based on string");
        }

        EquatableArray<string> union = Members(declared);
        IEnumerable<string> patterns = own.Pattern is null ? basis.Patterns : basis.Patterns.Append(own.Pattern);
        return new TypeDefinition
        {
            Name = declared.Name,
            Description = declared.Description,
            Kind = declared.IsEdtf ? ScalarKind.Edtf : basis.Kind,
            Patterns = patterns.ToEquatableArray(),
            MinimumValue = Greater(own.MinimumValue, basis.MinimumValue),
            MaximumValue = Less(own.MaximumValue, basis.MaximumValue),
            EqualsString = own.EqualsString ?? basis.EqualsString,
            EqualsStringIn = own.EqualsStringIn.Count > 0 ? own.EqualsStringIn : basis.EqualsStringIn,
            UnionOf = union.Count > 0 ? union : basis.UnionOf,
            Expressions = basis.Expressions.Concat(Expression(own)).ToEquatableArray(),
            Place = declared.Place,
            Documentation = declared.Documentation,
        };
    }

    // Of a union within a union, its members.
    private EquatableArray<string> Members(TypeDeclaration declared)
    {
        _path.Add(declared.Name);
        var members = new List<string>();
        foreach (PlacedName member in declared.UnionOf)
        {
            if (_path.Contains(member.Name))
            {
                string circle = string.Join(" -> ", _path.SkipWhile(name => name != member.Name).Append(member.Name));
                problems.Add(ProblemRules.InheritanceCycle, declared.Place, member.Name, circle);
            }
            else if (Find(member.Name) is { } found)
            {
                members.AddRange(found.UnionOf.Count > 0 ? found.UnionOf : [member.Name]);
            }
            else
            {
                problems.Add(ProblemRules.UnknownType, member.Place, member.Name, Hint(member.Name));
            }
        }

        _path.RemoveAt(_path.Count - 1);
        return members.Distinct().ToEquatableArray();
    }

    private static IEnumerable<SlotDefinition> Expression(SlotDeclaration own)
    {
        SlotDefinition stated = Part(own with { Pattern = null, MinimumValue = null, MaximumValue = null, EqualsString = null, EqualsStringIn = default });
        return stated.HasExpressions ? [stated] : [];
    }

    private static SlotDefinition Part(SlotDeclaration stated) => SlotResolver.Define(stated, default, hasUnidentified: false) with
    {
        AnyOf = stated.AnyOf.Select(Part).ToEquatableArray(),
        AllOf = stated.AllOf.Select(Part).ToEquatableArray(),
        NoneOf = stated.NoneOf.Select(Part).ToEquatableArray(),
        ExactlyOneOf = stated.ExactlyOneOf.Select(Part).ToEquatableArray(),
    };

    private TypeDefinition BasisOf(TypeDeclaration declared)
    {
        if (declared.TypeOf.Name == declared.Name && BuiltInTypes.All.TryGetValue(declared.Name, out TypeDefinition builtIn))
        {
            // A schema may declare LinkML's own types itself.
            return builtIn;
        }

        if (_path.Contains(declared.Name))
        {
            string circle = string.Join(" -> ", _path.SkipWhile(name => name != declared.Name).Append(declared.Name));
            problems.Add(ProblemRules.InheritanceCycle, declared.Place, declared.Name, circle);
            return BuiltInTypes.All["string"];
        }

        if (_path.Count >= ClassGraph.MostGenerations)
        {
            string most = Digits.Of(ClassGraph.MostGenerations);
            problems.Add(ProblemRules.InheritanceTooDeep, declared.Place, declared.Name, most);
            return BuiltInTypes.All["string"];
        }

        _path.Add(declared.Name);
        TypeDefinition? basis = Find(declared.TypeOf.Name);
        _path.RemoveAt(_path.Count - 1);
        if (basis is null)
        {
            problems.Add(
                ProblemRules.UnknownType, declared.TypeOf.Place, declared.TypeOf.Name, Hint(declared.TypeOf.Name));
        }

        return basis ?? BuiltInTypes.All["string"];
    }

    private string Hint(string name) => !declarations.ImportsTypes && BuiltInTypes.All.ContainsKey(name)
        ? $" Import {BuiltInTypes.Import}."
        : Suggestions.Hint(name, Names());

    private static decimal? Greater(decimal? one, decimal? other) => one is null || other > one ? other : one;

    private static decimal? Less(decimal? one, decimal? other) => one is null || other < one ? other : one;
}
