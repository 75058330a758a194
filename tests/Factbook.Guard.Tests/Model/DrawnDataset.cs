using System;
using System.Collections.Generic;

namespace Factbook.Guard.Tests.Model;

/// <summary>A schema and the rows that were drawn for it.</summary>
internal sealed class DrawnDataset
{
    private readonly Dictionary<string, (string Table, DrawnRow Row)> _byId = new(StringComparer.Ordinal);

    public DrawnDataset(DrawnSchema schema, IReadOnlyList<DrawnTable> tables)
    {
        Schema = schema;
        Tables = tables;
        foreach (DrawnTable table in tables)
        {
            foreach (DrawnRow row in table.Rows)
            {
                _byId[row.Id] = (table.Name, row);
            }
        }
    }

    public DrawnSchema Schema { get; }

    public IReadOnlyList<DrawnTable> Tables { get; }

    /// <summary>The row with an identifier.</summary>
    public DrawnRow Row(string id) => _byId[id].Row;

    /// <summary>The table of the row with an identifier.</summary>
    public string TableOf(string id) => _byId[id].Table;
}

/// <summary>The rows of a table.</summary>
/// <param name="Name">The slot of the tree root.</param>
/// <param name="Class">The class that it is of.</param>
/// <param name="Rows">The rows, in the order in which they are written.</param>
internal sealed record DrawnTable(string Name, string Class, IReadOnlyList<DrawnRow> Rows);

/// <summary>A row.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Object">Its values, the identifier among them.</param>
internal sealed record DrawnRow(string Id, DrawnObject Object);
