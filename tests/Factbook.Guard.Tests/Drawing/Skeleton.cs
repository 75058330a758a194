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

    /// <summary>The tables whose identifiers are their own.</summary>
    public List<string> OwnTables { get; } = [];

    /// <summary>The rows to come: in which table, of which class, called what in the whole dataset.</summary>
    public List<(string Table, string Class, string Key)> Rows { get; } = [];

    public required Traits Traits { get; init; }

    public bool HasCore => Traits.HasCore;

    public List<EnumRange> Enums { get; } = [];

    public List<(ScalarRange Type, string Basis)> Types { get; } = [];

    public string? AnyClass { get; set; }

    public List<string> OpenEnums { get; } = [];

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
        OwnTables = OwnTables,
        IsLenient = Traits.IsLenient,
        IsSearched = Traits.IsSearched,
        OpenEnums = OpenEnums,
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

    /// <summary>Whether references to classes can say which row they mean, where identifiers are unique in their table only.</summary>
    public bool AreClear(IEnumerable<string> ranges)
    {
        DrawnSchema schema = Schema;
        List<string> named = [.. ranges.Where(range => schema.Classes.Any(found => found.Name == range))];
        List<string> tables =
        [
            .. Tables
                .Where(table => schema.Instances(table.Class).Any(row => schema.Ancestors(row).Intersect(named, StringComparer.Ordinal).Any()))
                .Select(table => table.Name),
        ];
        return !tables.Intersect(OwnTables, StringComparer.Ordinal).Any() || (tables.Count == 1 && !named.Any(range => schema.Find(range) is { IsCore: true, IsMixin: true }));
    }
}
