using System.Collections.Generic;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Binding.Rules;

/// <summary>What an expression demands of the slots of the instance that is the value.</summary>
internal sealed class MemberConditions(EquatableArray<SlotCondition> conditions, Binders.SchemaBinder schema)
{
    // Instances of one place may be of several classes, and a class may be reached from itself.
    private readonly Dictionary<string, InstanceExpression> _byClass = [];

    /// <summary>Whether the slots meet the conditions. Of what is only referred to nothing is known.</summary>
    public bool HoldsFor(YamlNode node, Value value) => value switch
    {
        ObjectValue instance => Holds(node, instance),
        ReferenceValue => true,
        _ => false,
    };

    private bool Holds(YamlNode node, ObjectValue instance)
    {
        YamlNode?[] nodes = InstanceNodes.Of(node, instance, schema.FindShape(instance.ClassName)!);
        return Of(instance).HoldsFor([.. instance.Slots], nodes, WorldAssumption.Open);
    }

    private InstanceExpression Of(ObjectValue instance)
    {
        if (!_byClass.TryGetValue(instance.ClassName, out InstanceExpression? expression))
        {
            var stated = new ClassExpression { SlotConditions = conditions };
            expression = new InstanceExpression(stated, schema.FindShape(instance.ClassName)!, schema);
            _byClass.Add(instance.ClassName, expression);
        }

        return expression;
    }
}
