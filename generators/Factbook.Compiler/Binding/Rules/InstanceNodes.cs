using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Binding.Rules;

/// <summary>Finds the values of the slots of an instance as they are written.</summary>
internal static class InstanceNodes
{
    /// <summary>The nodes by the position of the slot; none for what stands as a key, or where the schema gives the value.</summary>
    public static YamlNode?[] Of(YamlNode node, ObjectValue instance, ClassShape shape)
    {
        var nodes = new YamlNode?[instance.Slots.Count];
        foreach (YamlEntry entry in node is YamlMapping mapping ? mapping.Entries : default)
        {
            int position = shape.Position(entry.Key.Text);
            if (position >= 0)
            {
                nodes[position] = entry.Value;
            }
        }

        if (node is YamlScalar { IsNull: false } && shape.SimpleValue() is >= 0 and int simple)
        {
            nodes[simple] = node;
        }

        return nodes;
    }
}
