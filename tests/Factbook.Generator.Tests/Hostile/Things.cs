using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text;
using Factbook.Generator.Tests.Support;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>A dataset with one table of things, for tests that fill it with what nobody should write.</summary>
internal static class Things
{
    public const string DataPath = "data/things.yaml";

    /// <summary>A schema with the class given and, unindented, further members of the schema.</summary>
    public static string Schema(string attributes, string rest = "") => $$"""
        id: https://example.org/things
        name: things
        imports: [linkml:types]
        default_range: string
        {{rest}}
        classes:
          Dataset:
            tree_root: true
            attributes:
              things: {range: Thing, multivalued: true, inlined: true, inlined_as_list: true}
          Thing:
            attributes:
              id: {identifier: true}
        {{Indent(attributes, 6)}}
        """;

    public static GeneratorHost Host(string schema, string data) =>
        new GeneratorHost("Hostile").With(Tiny.SchemaPath, schema).With(DataPath, data);

    /// <summary>The table of a compiled dataset.</summary>
    public static FactTable Table(Assembly assembly, string name = "things") =>
        ((IEnumerable<FactTable>)assembly.GetType("Hostile.Facts")!.GetProperty("Tables")!.GetValue(null)!)
            .Single(table => table.Name == name);

    public static object? Value(FactTable table, IFact fact, string slot) =>
        table.GetValue(fact, table.Slots.Single(info => info.Name == slot));

    /// <summary>Any text as a YAML scalar in double quotes, with escapes for all that is no plain letter.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char character in text)
        {
            quoted.Append(character is ' ' or (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')
                || char.IsSurrogate(character)
                ? character.ToString()
                : "\\u" + ((int)character).ToString("X4", CultureInfo.InvariantCulture));
        }

        return quoted.Append('"').ToString();
    }

    private static string Indent(string text, int depth) =>
        string.Join('\n', text.Split('\n').Select(line => new string(' ', depth) + line));
}
