using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factbook.Guard.Tests.Model;

namespace Factbook.Guard.Tests.Drawing;

/// <summary>Draws a dataset: a schema, rows, and disputes about them.</summary>
internal sealed class RowDrawer
{
    private readonly Dice _dice;
    private readonly Skeleton _skeleton;
    private readonly DrawnSchema _schema;
    private readonly ValueDrawer _values;

    private RowDrawer(int seed)
    {
        _dice = new Dice(seed);
        _skeleton = new SchemaDrawer(_dice).Draw();
        _schema = _skeleton.Schema;
        _values = new ValueDrawer(_dice, _skeleton);
    }

    /// <summary>The dataset of a seed, always the same.</summary>
    public static DrawnDataset Draw(int seed) => new RowDrawer(seed).Draw();

    private DrawnDataset Draw()
    {
        var rows = _skeleton.Tables.ToDictionary(table => table.Name, _ => new List<DrawnRow>());
        int number = 0;
        foreach ((string table, string className, string id) in _skeleton.Rows)
        {
            rows[table].Add(new DrawnRow(id, Row(className, id, TableClass(table), number++)));
        }

        if (rows.TryGetValue("disputes", out List<DrawnRow>? disputes) && _dice.Chance(70))
        {
            new DisputeDrawer(_dice, _schema, _values).Draw(rows, disputes);
        }

        return new DrawnDataset(_schema, [.. _skeleton.Tables.Select(table => new DrawnTable(table.Name, table.Class, rows[table.Name]))]);
    }

    private string TableClass(string table) => _skeleton.Tables.First(found => found.Name == table).Class;

    private DrawnObject Row(string className, string id, string tableClass, int number)
    {
        if (className == CoreShapes.Source)
        {
            return _values.Core.Source(id);
        }

        var values = new List<(string, DrawnValue)>();
        foreach (DrawnSlot slot in _schema.SlotsOf(className))
        {
            DrawnValue? value = slot switch
            {
                { IsIdentifier: true } => Text(id),
                { DesignatesType: true } => _values.Designator(slot, className, tableClass),
                { Name: "code_name" } => CodeName(className, number),
                _ => _values.Draw(slot, 0),
            };
            if (value is not null)
            {
                values.Add((slot.Name, value));
            }
        }

        return _values.Core.WithInference(new DrawnObject(className, values));
    }

    // Digits at the end keep it apart from the members that every table has.
    private DrawnScalar? CodeName(string className, int number) => _dice.Chance(40)
        ? Text(string.Create(CultureInfo.InvariantCulture, $"{className[0]}{_values.Word()}{number}"))
        : null;

    private static DrawnScalar Text(string text) => new(Scalar.Text, text, text);
}
