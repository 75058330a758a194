using System.Collections.Generic;
using System.Linq;

namespace Factbook.Tool.Export.Relations;

/// <summary>A table while its columns are being found; their names are given when all are known.</summary>
/// <param name="name">The table's name.</param>
/// <param name="description">What its rows are.</param>
/// <param name="path">As that of <see cref="Relation"/>.</param>
internal sealed class RelationPlan(string name, string? description, IReadOnlyList<string> path)
{
    private const int LongestName = 1000;

    /// <summary>The table's name.</summary>
    public string Name => name;

    /// <summary>As that of <see cref="Relation"/>.</summary>
    public IReadOnlyList<string> Path => path;

    /// <summary>The columns, with the names that they want.</summary>
    public List<Column> Columns { get; } = [];

    /// <summary>The numbers of the columns of the primary key.</summary>
    public List<int> PrimaryKey { get; } = [];

    /// <summary>The numbers of the columns of foreign keys, with what they refer to.</summary>
    public List<(int[] Columns, RelationPlan Target)> ForeignKeys { get; } = [];

    /// <summary>The numbers of the columns of further keys.</summary>
    public List<(int[] Columns, bool NullsAreEqual)> UniqueKeys { get; } = [];

    /// <summary>The rows.</summary>
    public IEnumerable<string?[]> Rows { get; set; } = [];

    /// <summary>Adds a column.</summary>
    /// <returns>Its number.</returns>
    public int Add(Column column)
    {
        Columns.Add(column);
        return Columns.Count - 1;
    }

    /// <summary>Gives the columns of all tables their names.</summary>
    public static IReadOnlyList<Relation> Finish(IReadOnlyList<RelationPlan> plans)
    {
        var names = plans.ToDictionary(plan => plan, plan => plan.Names());
        return [.. plans.Select(plan => plan.Finish(names))];
    }

    private Relation Finish(Dictionary<RelationPlan, string[]> names) => new(name, description, path)
    {
        Columns = [.. Columns.Select((column, index) => column with { Name = names[this][index] })],
        PrimaryKey = NamesOf(this, PrimaryKey, names),
        ForeignKeys =
        [
            .. ForeignKeys.Select(key => new ForeignKey(
                NamesOf(this, key.Columns, names), key.Target.Name, NamesOf(key.Target, key.Target.PrimaryKey, names))),
        ],
        UniqueKeys = [.. UniqueKeys.Select(key => new RelationKey(NamesOf(this, key.Columns, names), key.NullsAreEqual))],
        Rows = Rows,
    };

    private static string[] NamesOf(RelationPlan plan, IEnumerable<int> columns, Dictionary<RelationPlan, string[]> names) =>
        [.. columns.Select(column => names[plan][column])];

    // Columns of keys, then those named after one slot keep their names; names that are joined give way.
    private string[] Names()
    {
        var unique = new UniqueNames(LongestName);
        string[] names = new string[Columns.Count];
        foreach ((int index, Column column) in Columns.Index().OrderBy(pair => pair.Item.Path.Count + (pair.Item.IsDerived ? 1 : 0)))
        {
            names[index] = unique.Take(column.Name);
        }

        return names;
    }
}
