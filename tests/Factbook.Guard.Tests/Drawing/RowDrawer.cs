using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factbook.Guard.Tests.Model;

namespace Factbook.Guard.Tests.Drawing;

/// <summary>Draws a dataset: a schema, rows, and disputes about them.</summary>
internal sealed class RowDrawer
{
    private const int MostTries = 8;

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
        foreach ((string table, string className, string key) in _skeleton.Rows)
        {
            rows[table].Add(new DrawnRow(key, Distinct(rows[table], () => Row(className, RowKey.IdOf(key), TableClass(table), number))));
            number++;
        }

        KeepSingle(rows);
        if (rows.TryGetValue("disputes", out List<DrawnRow>? disputes) && _dice.Chance(70))
        {
            new DisputeDrawer(_dice, _schema, _values).Draw(rows, disputes);
        }

        return new DrawnDataset(_schema, [.. _skeleton.Tables.Select(table => new DrawnTable(table.Name, table.Class, rows[table.Name]))]);
    }

    // Where the way back is to one row only, no second row leads there.
    private void KeepSingle(Dictionary<string, List<DrawnRow>> rows)
    {
        var taken = new HashSet<(string Slot, string Key)>();
        foreach (List<DrawnRow> table in rows.Values)
        {
            for (int i = 0; i < table.Count; i++)
            {
                DrawnObject row = table[i].Object;
                foreach (DrawnSlot slot in _schema.SlotsOf(row.Class).Where(slot => slot is { Inverse: not null, IsComputed: false }))
                {
                    bool isKept = DrawnLink.AllIn(row.Find(slot.Name)).Distinct().All(link => !LeadsBackToOne(link, slot) || taken.Add((slot.Inverse!, link.Key)));
                    row = isKept || slot.IsRequired ? row : row.Without(slot.Name);
                }

                table[i] = table[i] with { Object = row };
            }
        }
    }

    private bool LeadsBackToOne(DrawnLink link, DrawnSlot slot) =>
        _schema.FindSlot(_skeleton.Rows.First(row => row.Key == link.Key).Class, slot.Inverse!) is { IsList: false };

    // What has the unique key of another row is drawn again.
    private DrawnObject Distinct(List<DrawnRow> others, Func<DrawnObject> draw)
    {
        DrawnObject row = draw();
        for (int tries = 0; tries < MostTries && Clashes(row, others); tries++)
        {
            row = draw();
        }

        return row;
    }

    private bool Clashes(DrawnObject row, List<DrawnRow> others) => _schema.KeysOf(row.Class).Any(key =>
        KeyText.Of(key, row) is { } text
        && others.Any(other => _schema.KeysOf(other.Object.Class).Contains(key) && KeyText.Of(key, other.Object) == text));

    private string TableClass(string table) => _skeleton.Tables.First(found => found.Name == table).Class;

    private DrawnObject Row(string className, string id, string tableClass, int number)
    {
        if (className == CoreShapes.Source)
        {
            return _values.Core.Source(id);
        }

        var values = new List<(string, DrawnValue)>();
        foreach (DrawnSlot slot in _schema.SlotsOf(className).Where(slot => !slot.IsComputed))
        {
            DrawnValue? value = slot switch
            {
                { IsIdentifier: true } => Text(id) with { IsUnstated = slot.IsRowNumber },
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
