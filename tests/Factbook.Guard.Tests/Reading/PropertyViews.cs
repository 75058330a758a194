using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Factbook.Guard.Tests.Reading;

/// <summary>The properties by which a slot can be read: that of the type itself, those of its bases and of its interfaces.</summary>
internal static class PropertyViews
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>All properties of a name.</summary>
    public static IReadOnlyList<PropertyInfo> Of(Type type, string name)
    {
        var views = new List<PropertyInfo>();
        for (Type? declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            Add(declaring.GetProperty(NameIn(declaring.Name), Declared));
        }

        // The name of an agent is that by which it is called, and what generated code asks of facts is no slot, whatever slots there are.
        foreach (Type mixin in type.GetInterfaces().Where(mixin =>
            mixin.Namespace != typeof(CompilerServices.IStoredFact).Namespace && (mixin != typeof(IAgent) || name != nameof(IAgent.Name))))
        {
            Add(mixin.GetProperty(NameIn(mixin.Name[1..]), Declared));
        }

        return views;

        // A property that would be called as its type has another name there.
        string NameIn(string className) => className == name ? name + "Value" : name;

        void Add(PropertyInfo? property)
        {
            if (property is { CanRead: true })
            {
                views.Add(property);
            }
        }
    }
}
