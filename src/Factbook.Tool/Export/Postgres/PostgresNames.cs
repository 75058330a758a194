using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Tool.Export.Relations;

namespace Factbook.Tool.Export.Postgres;

/// <summary>Names of tables and columns as PostgreSQL takes them: at most 63 bytes, which it would cut off in silence.</summary>
internal sealed class PostgresNames
{
    private const int Longest = 63;

    // Every table has columns of these names.
    private static readonly string[] SystemColumns = ["tableoid", "xmin", "cmin", "xmax", "cmax", "ctid"];

    private readonly UniqueNames _relations = new(Longest);
    private readonly Dictionary<string, string> _tables;
    private readonly Dictionary<(string Table, string Column), string> _columns = [];
    private readonly Dictionary<string, UniqueNames> _further = new(StringComparer.Ordinal);

    /// <summary>Gives names to all tables and their columns.</summary>
    public PostgresNames(IReadOnlyList<Relation> relations)
    {
        _tables = relations.ToDictionary(relation => relation.Name, relation => _relations.Take(relation.Name), StringComparer.Ordinal);
        foreach (Relation relation in relations)
        {
            var unique = new UniqueNames(Longest, name => SystemColumns.Contains(name, StringComparer.OrdinalIgnoreCase));
            _further[relation.Name] = unique;
            foreach (Column column in relation.Columns)
            {
                _columns[(relation.Name, column.Name)] = unique.Take(column.Name);
            }
        }
    }

    /// <summary>The name of a table in quotes.</summary>
    public string Table(string relation) => Quote(_tables[relation]);

    /// <summary>The name of a column in quotes.</summary>
    public string Column(string relation, string column) => Quote(_columns[(relation, column)]);

    /// <summary>The names of columns in quotes, with commas between.</summary>
    public string Columns(string relation, IEnumerable<string> columns) =>
        string.Join(", ", columns.Select(column => Column(relation, column)));

    /// <summary>A name in quotes for one more column of a table.</summary>
    public string FurtherColumn(string relation, string wanted) => Quote(_further[relation].Take(wanted));

    /// <summary>A name in quotes for one more table, view or index.</summary>
    public string Further(string wanted) => Quote(_relations.Take(wanted));

    /// <summary>A name in quotes.</summary>
    public static string Quote(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    /// <summary>A text in quotes.</summary>
    public static string Literal(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
}
