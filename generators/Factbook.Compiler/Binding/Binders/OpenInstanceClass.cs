using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Binding.Binders;

/// <summary>
/// Finds the class of an instance that stands by itself: where it does not say so and the range's class has no instances, it is of
/// a descendant whose slots are its keys.
/// </summary>
/// <inheritdoc cref="InstanceClass" path="/param"/>
internal sealed class OpenInstanceClass(ClassBinder range, SchemaBinder schema) : InstanceClass(range, schema)
{
    /// <inheritdoc/>
    public override IReadOnlyList<ClassBinder> Candidates(YamlNode node, YamlScalar? identifier)
    {
        if (Shape.Designator >= 0 || node is not YamlMapping mapping || mapping.Entries.Any(entry => entry.Key.Text == TypeKey))
        {
            return base.Candidates(node, identifier);
        }

        if (Classified(mapping.Entries, identifier) is { } classified)
        {
            return [classified];
        }

        if (Shape.Definition.HasInstances)
        {
            return base.Candidates(node, identifier);
        }

        ClassBinder[] candidates = [.. Descendants.Where(descendant => HasKeysOf(descendant.Shape, mapping, identifier))];
        return candidates.Length == 0 ? base.Candidates(node, identifier) : candidates;
    }

    // The candidates were asked before.
    /// <inheritdoc/>
    protected override ClassBinder? ByRules(NodeList<YamlEntry> entries, YamlScalar? identifier) => null;

    // Looks at the keys alone, so that the work does not grow with the depth of what they hold.
    private static bool HasKeysOf(ClassShape shape, YamlMapping mapping, YamlScalar? identifier)
    {
        int required = 0;
        foreach (YamlEntry entry in mapping.Entries)
        {
            int position = shape.Position(entry.Key.Text);
            if (position < 0 && entry.Key.Text == TypeKey)
            {
                continue;
            }

            if (position < 0)
            {
                return false;
            }

            bool counts = shape.Definition.Slots[position].Required && !(identifier is not null && position == shape.Key);
            required += counts ? 1 : 0;
        }

        int demanded = (identifier is not null && shape.Key >= 0 ? -1 : 0) + shape.Definition.Slots.Count(slot => slot.Required);
        return required == demanded;
    }
}
