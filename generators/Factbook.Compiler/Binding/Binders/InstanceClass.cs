using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Binding.Binders;

/// <summary>Finds the class that an instance is of: that of the range, or a descendant that it names.</summary>
/// <param name="range">The binder of the range's class.</param>
/// <param name="schema">The binders of the schema.</param>
internal class InstanceClass(ClassBinder range, SchemaBinder schema)
{
    /// <summary>The key under which LinkML's JSON says, beside the slots, which class an instance is of.</summary>
    public const string TypeKey = "@type";

    private ClassDefinition[]? _instantiable;

    /// <summary>The shape of the range's class.</summary>
    protected ClassShape Shape => range.Shape;

    private SlotDefinition? Designator => Shape.Designator < 0 ? null : Shape.Definition.Slots[Shape.Designator];

    // The class of the range is one of them where it has instances. Asked for each row that names its class, and so kept.
    private ClassDefinition[] Instantiable => _instantiable ??=
        [.. schema.Schema.Classes.Where(candidate => candidate.HasInstances && CoreNames.Descends(candidate, Shape.Name))];

    /// <summary>The classes that an instance written in place may be of, each of which may be tried.</summary>
    /// <param name="node">The instance.</param>
    /// <param name="identifier">The key under which it stands, where its identifier is written as a key.</param>
    public virtual IReadOnlyList<ClassBinder> Candidates(YamlNode node, YamlScalar? identifier) => [range];

    /// <summary>The binders of the classes with instances that the range takes.</summary>
    protected IEnumerable<ClassBinder> Descendants => Instantiable.Select(candidate => schema.FindClass(candidate.Name)!);

    /// <summary>The farthest descendant whose rules say that what the instance holds makes it one.</summary>
    protected ClassBinder? Classified(NodeList<YamlEntry> entries, YamlScalar? identifier) =>
        Shape.Definition.HasClassifiedDescendants ? FarthestClassified(entries, identifier) : null;

    private ClassBinder? FarthestClassified(NodeList<YamlEntry> entries, YamlScalar? identifier) => Instantiable
        .Where(candidate => candidate.ClassificationRules.Count > 0 && candidate.Name != Shape.Name)
        .OrderByDescending(candidate => candidate.Ancestors.Count)
        .Select(candidate => schema.FindClass(candidate.Name)!)
        .FirstOrDefault(candidate => candidate.IsClassified(entries, identifier));

    /// <summary>The class of an instance: that of the range, or the descendant that the instance names, or that its rules make it.</summary>
    /// <param name="node">The instance.</param>
    /// <param name="entries">What stands in it.</param>
    /// <param name="identifier">The key under which it stands, where its identifier is written as a key.</param>
    /// <param name="problems">Receives what is wrong.</param>
    /// <returns>The binder of the class; <see langword="null"/> where it cannot be told.</returns>
    public ClassBinder? Of(YamlNode node, NodeList<YamlEntry> entries, YamlScalar? identifier, ProblemList problems)
    {
        if (Designator is { } designator)
        {
            foreach (YamlEntry entry in entries)
            {
                if (entry.Key.Text == designator.Name && entry.Value is YamlScalar { IsNull: false } scalar)
                {
                    return Designated(scalar, designator, problems);
                }

                if (entry.Key.Text == designator.Name && entry.Value is YamlSequence { Items.Count: > 0 } several)
                {
                    return Designated(several, designator, problems);
                }
            }
        }

        foreach (YamlEntry entry in entries)
        {
            if (entry.Key.Text == TypeKey && Shape.Position(TypeKey) < 0 && entry.Value is YamlScalar { IsNull: false } type)
            {
                return Typed(type, problems);
            }
        }

        if (Designator is null && ByRules(entries, identifier) is { } classified)
        {
            return classified;
        }

        if (!Shape.Definition.HasInstances)
        {
            int place = entries.Count > 0 ? entries[0].Key.Number : node.Number;
            problems.AddOnce(ProblemRules.AbstractInstance, place, Shape.Name, HowToSayTheClass());
            return null;
        }

        return range;
    }

    /// <summary>The class that rules give to an instance which does not name its own.</summary>
    protected virtual ClassBinder? ByRules(NodeList<YamlEntry> entries, YamlScalar? identifier) => Classified(entries, identifier);

    private string HowToSayTheClass()
    {
        if (Designator is null && Shape.Definition.HasClassifiedDescendants)
        {
            string[] classified = [.. Instantiable.Where(candidate => candidate.ClassificationRules.Count > 0).Select(candidate => candidate.Name)];
            return "what it holds does not make it " + Wording.OneOf(classified);
        }

        if (Designator is not { } slot)
        {
            return "a slot with designates_type: true would let instances say which of its classes they are";
        }

        string[] names = [.. Instantiable.Select(candidate => candidate.DesignatorsIn(slot)[0])];
        string which = names.Length == 0 ? "; it has none yet" : ": " + Wording.OneOf(names);
        return $"say in '{slot.Name}' which of its classes this is{which}";
    }

    private ClassBinder? Designated(YamlScalar designator, SlotDefinition slot, ProblemList problems)
    {
        foreach (ClassDefinition candidate in Instantiable)
        {
            if (candidate.DesignatorsIn(slot).Contains(designator.Text))
            {
                return schema.FindClass(candidate.Name);
            }
        }

        string hint = Suggestions.Hint(designator.Text, Instantiable.SelectMany(candidate => candidate.DesignatorsIn(slot)));
        problems.Add(ProblemRules.WrongDesignator, designator.Number, designator.Text, hint);
        return null;
    }

    // Of several designators the class that descends from all others is the instance's own.
    private ClassBinder? Designated(YamlSequence designators, SlotDefinition slot, ProblemList problems)
    {
        ClassBinder? nearest = null;
        foreach (YamlNode item in designators.Items)
        {
            if (item is YamlScalar { IsNull: false } scalar && Designated(scalar, slot, problems) is { } found)
            {
                nearest = nearest is null || CoreNames.Descends(found.Shape.Definition, nearest.Name) ? found : nearest;
            }
        }

        return nearest;
    }

    private ClassBinder? Typed(YamlScalar type, ProblemList problems)
    {
        foreach (ClassDefinition candidate in Instantiable)
        {
            if (candidate.Name == type.Text || CSharpName.Pascal(candidate.Name) == type.Text
                || candidate.Curies.Contains(type.Text) || candidate.Uris.Contains(type.Text))
            {
                return schema.FindClass(candidate.Name);
            }
        }

        problems.Add(ProblemRules.WrongDesignator, type.Number, type.Text, "");
        return null;
    }
}
