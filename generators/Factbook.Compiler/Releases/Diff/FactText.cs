using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.CSharp;

namespace Factbook.Compiler.Releases.Diff;

/// <summary>Writes values on one line for people who read a list of changes.</summary>
internal static class FactText
{
    public static string Of(Value value, DatasetTypes types) => value switch
    {
        ListValue list => "[" + string.Join(", ", list.Items.Select(item => Of(item, types))) + "]",
        ObjectValue instance =>
            "{" + string.Join(", ", Slots(instance, types).Select(slot => $"{slot.Slot}: {slot.Text}")) + "}",
        _ => ValueText.Of(value) ?? "",
    };

    /// <summary>The slots of an instance that have a value.</summary>
    public static IEnumerable<(string Slot, string Text)> Slots(ObjectValue instance, DatasetTypes types)
    {
        EquatableArray<PropertyType> properties = types.FindRecord(instance.ClassName)?.Properties ?? default;
        for (int i = 0; i < properties.Count; i++)
        {
            if (instance.Slots[i] is { } value)
            {
                yield return (properties[i].Slot, Of(value, types));
            }
        }
    }
}
