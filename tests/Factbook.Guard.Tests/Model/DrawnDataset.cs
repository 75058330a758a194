using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Guard.Tests.Model;

/// <summary>A schema and the rows that were drawn for it.</summary>
internal sealed class DrawnDataset
{
    private readonly Dictionary<string, (string Table, DrawnRow Row)> _byKey = new(StringComparer.Ordinal);

    public DrawnDataset(DrawnSchema schema, IReadOnlyList<DrawnTable> tables)
    {
        Schema = schema;
        Tables = tables;
        foreach (DrawnTable table in tables)
        {
            foreach (DrawnRow row in table.Rows)
            {
                _byKey[row.Key] = (table.Name, row);
            }
        }
    }

    public DrawnSchema Schema { get; }

    public IReadOnlyList<DrawnTable> Tables { get; }

    /// <summary>The tables that can have rows. That of an abstract class whose rows cannot say what they are has none in lenient mode.</summary>
    public IEnumerable<DrawnTable> TablesOfRows => Tables.Where(table => Schema.Instances(table.Class).Count > 0);

    /// <summary>The row that is called so in the whole dataset.</summary>
    public DrawnRow Row(string key) => _byKey[key].Row;

    /// <summary>What the rows are called that a computed slot of an instance leads to, table by table.</summary>
    public string[] WayBack(DrawnSlot slot, DrawnObject instance) =>
    [
        .. from table in Tables
           from row in table.Rows.OrderBy(row => row.Id, StringComparer.Ordinal)
           where Schema.Ancestors(row.Object.Class).Contains(slot.Range.Name)
               && DrawnLink.AllIn(row.Object.Find(slot.Inverse!)).Any(link => ReferenceEquals(Row(link.Key).Object, instance))
           select row.Key,
    ];

    /// <summary>The table of the row that is called so.</summary>
    public string TableOf(string key) => _byKey[key].Table;
}

/// <summary>The rows of a table.</summary>
/// <param name="Name">The slot of the tree root.</param>
/// <param name="Class">The class that it is of.</param>
/// <param name="Rows">The rows, in the order in which they are written.</param>
internal sealed record DrawnTable(string Name, string Class, IReadOnlyList<DrawnRow> Rows);

/// <summary>A row.</summary>
/// <param name="Key">What it is called in the whole dataset, see <see cref="RowKey"/>.</param>
/// <param name="Object">Its values, the identifier among them.</param>
internal sealed record DrawnRow(string Key, DrawnObject Object)
{
    public string Id => RowKey.IdOf(Key);
}
