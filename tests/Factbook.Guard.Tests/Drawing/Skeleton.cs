using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Guard.Tests.Model;

namespace Factbook.Guard.Tests.Drawing;

/// <summary>
/// A schema while it is drawn: which classes there are, how they descend, and which rows there will be, so that
/// slots are required only where something can stand in them.
/// </summary>
internal sealed class Skeleton
{
    /// <summary>The classes in an order in which parents and mixins come first.</summary>
    public List<DrawnClass> Classes { get; } = [];

    public List<(string Name, string Class)> Tables { get; } = [];

    /// <summary>The rows to come: in which table, of which class, under which identifier.</summary>
    public List<(string Table, string Class, string Id)> Rows { get; } = [];

    public required Traits Traits { get; init; }

    public bool HasCore => Traits.HasCore;

    public List<EnumRange> Enums { get; } = [];

    public List<(ScalarRange Type, string Basis)> Types { get; } = [];

    public string? AnyClass { get; set; }

    /// <summary>The classes of records in this order of families; value families contain each other only downwards.</summary>
    public Dictionary<string, int> ValueFamilies { get; } = new(StringComparer.Ordinal);

    public DrawnSchema Schema => new()
    {
        HasCore = HasCore,
        Enums = Enums,
        Types = Types,
        AnyClass = AnyClass,
        Classes = Classes,
        Tables = Tables,
    };

    public void Replace(string name, Func<DrawnClass, DrawnClass> change)
    {
        int index = Classes.FindIndex(candidate => candidate.Name == name);
        Classes[index] = change(Classes[index]);
    }

    /// <summary>Whether there will be a row that a reference to a class may name.</summary>
    public bool HasRowsFor(string range)
    {
        HashSet<string> accepted = [.. Schema.Accepted(range).Select(found => found.Name)];
        return Rows.Any(row => accepted.Contains(row.Class));
    }

    /// <summary>
    /// The classes that an instance in the place of another may be of: the class itself, and its descendants where a
    /// slot of the class says which.
    /// </summary>
    public static IReadOnlyList<string> Instances(DrawnSchema schema, string range)
    {
        bool isDesignated = schema.SlotsOf(range).Any(slot => slot.DesignatesType);
        return [.. schema.Accepted(range).Select(found => found.Name).Where(name => name == range || isDesignated)];
    }
}
