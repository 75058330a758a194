using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factbook.Guard.Tests.Model;

namespace Factbook.Guard.Tests.Drawing;

/// <summary>Draws which classes have a table, and how many rows of which class stand in each.</summary>
internal sealed class TableDrawer(Dice dice, NamePool names, Skeleton skeleton)
{
    public void Draw()
    {
        if (skeleton.HasCore)
        {
            Add("sources", CoreShapes.Source);
        }

        DrawnSchema schema = skeleton.Schema;
        foreach (DrawnClass declared in dice.Shuffled(skeleton.Classes).Where(IsOfRecords).OrderBy(Depth).ToList())
        {
            DrawOf(declared, schema);
        }

        skeleton.OwnTables.RemoveAll(name => IsShared(name, schema));
        if (skeleton.HasCore && dice.Chance(75))
        {
            Add("disputes", CoreShapes.Dispute);
        }

        foreach ((string table, string className) in skeleton.Tables)
        {
            DrawRows(table, className, schema);
        }
    }

    // A table whose rows might stand in another one has no identifiers of its own.
    private bool IsShared(string name, DrawnSchema schema)
    {
        string[] RowsOf(string table) => [.. schema.Instances(skeleton.Tables.First(found => found.Name == table).Class)];
        return skeleton.Tables.Any(other => other.Name != name && RowsOf(other.Name).Intersect(RowsOf(name)).Any());
    }

    private bool IsOfRecords(DrawnClass declared) =>
        declared is { IsCore: false, IsMixin: false } && !skeleton.ValueFamilies.ContainsKey(declared.Name);

    private int Depth(DrawnClass declared) => skeleton.Schema.Ancestors(declared.Name).Count;

    private void DrawOf(DrawnClass declared, DrawnSchema schema)
    {
        bool isHoused = schema.Ancestors(declared.Name).Any(name => skeleton.Tables.Any(table => table.Class == name));
        bool isIdentified = schema.HasIdentifier(declared.Name);
        int chance = declared.IsAbstract ? (isIdentified && schema.Accepted(declared.Name).Count > 0 ? 6 : 0) : isHoused ? 35 : 100;
        if (dice.Chance(chance))
        {
            string table = names.Table();
            Add(table, declared.Name);
            if (skeleton.Traits.OwnsIds && dice.Chance(70) && !IsNumbered(declared.Name, schema))
            {
                skeleton.OwnTables.Add(table);
            }
        }
    }

    private void Add(string table, string className)
    {
        names.Take(table);
        skeleton.Tables.Add((table, className));
    }

    private void DrawRows(string table, string className, DrawnSchema schema)
    {
        List<string> classes =
        [
            .. schema.Instances(className).Where(candidate => Home(candidate, schema) == className),
        ];
        bool isSource = className == CoreShapes.Source;
        int count = classes.Count == 0 || className == CoreShapes.Dispute ? 0
            : isSource ? 1 + dice.Below(3)
            : dice.Chance(15) ? 0
            : 1 + dice.Below(4);
        for (int i = 0; i < count; i++)
        {
            string key = string.Create(CultureInfo.InvariantCulture, $"{table}.{i + 1:D7}");
            skeleton.Rows.Add((table, dice.Pick(classes), IsNumbered(className, schema) ? key : Key(table, schema.Ancestors(className).Contains(CoreShapes.Identified), i)));
        }
    }

    private static bool IsNumbered(string className, DrawnSchema schema) => schema.SlotsOf(className).Any(slot => slot.IsRowNumber);

    // Identifiers of a table's own are often those of others, too; those of the core have a dot.
    private string Key(string table, bool isOfCore, int number)
    {
        bool areOwn = skeleton.OwnTables.Contains(table);
        char letter = (char)('a' + dice.Below(areOwn ? 2 : 26));
        string id = string.Create(CultureInfo.InvariantCulture, $"{(!areOwn ? table + "." : isOfCore ? "x." : "")}{letter}{number}");
        return RowKey.Of(areOwn ? table : null, id);
    }

    // Rows stand in the table of the nearest class that has one.
    private string? Home(string className, DrawnSchema schema)
    {
        string? name = className;
        while (name is not null && skeleton.Tables.All(table => table.Class != name))
        {
            name = schema.Find(name).IsA;
        }

        return name;
    }
}
