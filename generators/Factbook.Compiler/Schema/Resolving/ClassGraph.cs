using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Schema.Resolving;

/// <summary>Which class inherits from which: links to classes that are not there, or that close a circle, are cut.</summary>
internal sealed class ClassGraph
{
    /// <summary>How many generations of classes or types may inherit from each other.</summary>
    internal const int MostGenerations = 64;

    private readonly SchemaDeclarations _declarations;
    private readonly SchemaProblems _problems;
    private readonly SchemaTarget _target;
    private readonly Dictionary<string, List<string>> _parents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EquatableArray<string>> _ancestors = new(StringComparer.Ordinal);

    internal ClassGraph(SchemaDeclarations declarations, SchemaProblems problems, SchemaTarget target)
    {
        _target = target;
        _declarations = declarations;
        _problems = problems;
        foreach (ClassDeclaration declared in declarations.Classes.Values)
        {
            _parents.Add(declared.Name, ParentsOf(declared));
        }

        var generations = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string name in declarations.Classes.Keys)
        {
            CountGenerations(name, [], generations);
        }
    }

    /// <summary>The parent, then the mixins in order.</summary>
    internal IReadOnlyList<string> Parents(string name) => _parents[name];

    /// <summary>The class itself, its parents and mixins and theirs, ordered by name.</summary>
    internal EquatableArray<string> Ancestors(string name)
    {
        if (!_ancestors.TryGetValue(name, out EquatableArray<string> ancestors))
        {
            ancestors = _parents[name]
                .SelectMany(parent => Ancestors(parent))
                .Append(name)
                .Distinct()
                .OrderBy(ancestor => ancestor, StringComparer.Ordinal)
                .ToEquatableArray();
            _ancestors.Add(name, ancestors);
        }

        return ancestors;
    }

    /// <summary>The classes with instances that a range of this name accepts.</summary>
    internal IEnumerable<ClassDeclaration> Accepted(string name) =>
        _declarations.Classes.Values.Where(
            candidate => candidate.IsConcrete && Ancestors(candidate.Name).Contains(name));

    private List<string> ParentsOf(ClassDeclaration declared)
    {
        var parents = new List<string>();
        if (declared.IsA is { } isA && Find(isA) is { } parent)
        {
            if (_target.IsMixinParent(parent, declared)
                && !_problems.Tolerate(ProblemRules.BadMixin, isA.Place, "It is read as a mixin.", parent.Name, "is a mixin; name it under mixins"))
            {
                // Reported.
            }
            else if (parent.IsCore && !declared.IsCore)
            {
                _problems.Add(ProblemRules.CoreSpecialised, isA.Place, parent.Name);
            }
            else
            {
                parents.Add(parent.Name);
            }
        }

        foreach (PlacedName mixin in declared.Mixins)
        {
            if (Find(mixin) is not { } found)
            {
                continue;
            }

            // In C# a mixin is an interface; LinkML itself is content with any class.
            if (!_target.MayBeMixedIn(found) && !(MayBeMixin(found) && _problems.Tolerate(
                ProblemRules.BadMixin, mixin.Place, "It is read as a mixin.", found.Name, "is not marked mixin: true")))
            {
                ReportUnmarked(found, mixin);
            }
            else if (!parents.Contains(found.Name))
            {
                parents.Add(found.Name);
            }
        }

        return parents;
    }

    // In C# a mixin is an interface, of which there are no instances and no records.
    private bool MayBeMixin(ClassDeclaration found) => _problems.IsLenient && !found.IsCore && !found.TreeRoot
        && !_declarations.Classes.Values.Any(other => other.IsA?.Name == found.Name && !other.Mixin);

    private void ReportUnmarked(ClassDeclaration found, PlacedName mixin)
    {
        if (!MayBeMixin(found))
        {
            _problems.Add(ProblemRules.BadMixin, mixin.Place, found.Name, "is not marked mixin: true");
        }
    }

    private ClassDeclaration? Find(PlacedName name)
    {
        if (_declarations.Classes.TryGetValue(name.Name, out ClassDeclaration found))
        {
            return found;
        }

        string hint = Suggestions.Hint(name.Name, _declarations.Classes.Keys);
        _problems.Add(ProblemRules.UnknownClass, name.Place, name.Name, hint);
        return null;
    }

    // Cuts the links that close a circle or reach back too far, so that what follows may recurse.
    private int CountGenerations(string name, List<string> path, Dictionary<string, int> counted)
    {
        if (counted.TryGetValue(name, out int generations))
        {
            return generations;
        }

        path.Add(name);
        foreach (string parent in _parents[name].ToArray())
        {
            int start = path.IndexOf(parent);
            int above = start >= 0 || path.Count >= MostGenerations ? 0 : CountGenerations(parent, path, counted);
            if (start >= 0)
            {
                string circle = string.Join(" -> ", path.Skip(start).Append(parent));
                _problems.Add(ProblemRules.InheritanceCycle, _declarations.Classes[parent].Place, parent, circle);
                _parents[name].Remove(parent);
            }
            else if (path.Count >= MostGenerations || above >= MostGenerations)
            {
                string most = Digits.Of(MostGenerations);
                _problems.Add(ProblemRules.InheritanceTooDeep, _declarations.Classes[name].Place, name, most);
                _parents[name].Remove(parent);
            }
            else
            {
                generations = Math.Max(generations, above);
            }
        }

        path.RemoveAt(path.Count - 1);
        counted.Add(name, generations + 1);
        return generations + 1;
    }
}
